package de.foerderfluss.api;

import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Role;

/** Who may see payment runs and what the bank answers. */
final class PaymentReaders {

    private PaymentReaders() {}

    static void require(Actor actor) {
        actor.require(Role.PAYMENT_ORDERER, Role.CERTIFIER, Role.BUDGET_OFFICER, Role.AUDITOR, Role.ADMINISTRATOR);
    }
}
