package de.foerderfluss.decision;

import de.foerderfluss.shared.Breach;

/** A case was to be decided without money, and nobody said why. */
public class ForgoingReasonMissing extends Breach {

    private static final long serialVersionUID = 1L;

    ForgoingReasonMissing() {
        super(
                Kind.INVALID,
                "reason",
                "Bitte schreiben Sie mit höchstens 2000 Zeichen, warum der Antrag nicht länger auf Mittel wartet.");
    }
}
