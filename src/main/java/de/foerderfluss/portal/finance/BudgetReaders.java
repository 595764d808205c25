package de.foerderfluss.portal.finance;

import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Role;

/** Who may look into the books: everybody in the office whose decisions depend on them, and the auditor. */
final class BudgetReaders {

    private BudgetReaders() {}

    static void require(Actor actor) {
        actor.require(
                Role.CLERK,
                Role.DECISION_SIGNATORY,
                Role.BUDGET_OFFICER,
                Role.CERTIFIER,
                Role.PAYMENT_ORDERER,
                Role.AUDITOR,
                Role.ADMINISTRATOR);
    }
}
