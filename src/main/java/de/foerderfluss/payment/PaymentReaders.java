package de.foerderfluss.payment;

import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Role;

/** Who may see payment runs and what the bank answers, on pages and over the API. */
public final class PaymentReaders {

    private PaymentReaders() {}

    /** @throws de.foerderfluss.identity.NotPermitted if the actor has none of the roles */
    public static void require(Actor actor) {
        actor.require(Role.PAYMENT_ORDERER, Role.CERTIFIER, Role.BUDGET_OFFICER, Role.AUDITOR, Role.ADMINISTRATOR);
    }
}
