package de.foerderfluss.decision;

import de.foerderfluss.shared.Breach;

/** Somebody else has approved the decision. */
public class DecisionAlreadyApproved extends Breach {

    private static final long serialVersionUID = 1L;

    DecisionAlreadyApproved() {
        super(
                Kind.CONFLICT,
                "Die Entscheidung ist schon von einer anderen Person freigegeben. Sie müssen nichts mehr tun.");
    }
}
