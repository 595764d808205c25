package de.foerderfluss.decision;

import de.foerderfluss.shared.Breach;

/** The notice of the decision is issued. */
public class DecisionAlreadyIssued extends Breach {

    private static final long serialVersionUID = 1L;

    DecisionAlreadyIssued(Throwable cause) {
        super(
                Kind.CONFLICT,
                "Zu dieser Entscheidung ist schon ein Bescheid ergangen; sie lässt sich nicht mehr zurückgeben. Was am Bescheid zu ändern ist, braucht einen eigenen Bescheid.");
        initCause(cause);
    }
}
