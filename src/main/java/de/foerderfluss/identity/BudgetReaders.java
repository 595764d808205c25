package de.foerderfluss.identity;

/** Who may look into the books: everybody in the office whose decisions depend on them, and the auditor. */
public final class BudgetReaders {

    private BudgetReaders() {}

    /** @throws NotPermitted for everybody else */
    public static void require(Actor actor) {
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
