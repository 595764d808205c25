package de.foerderfluss.api;

import de.foerderfluss.shared.Breach;

/** No decision has been proposed in the case. */
class NoDecisionYet extends Breach {

    private static final long serialVersionUID = 1L;

    NoDecisionYet() {
        super(
                Kind.UNKNOWN,
                "In diesem Vorgang ist noch keine Entscheidung vorgeschlagen. Den Stand zeigt die Übersicht des Vorgangs.");
    }
}
