package de.foerderfluss.ruling;

import de.foerderfluss.shared.Breach;

/** A proposal was to be returned or withdrawn without a word on why. */
public class RulingReasonMissing extends Breach {

    private static final long serialVersionUID = 1L;

    RulingReasonMissing() {
        super(
                Kind.INVALID,
                "reason",
                "Bitte schreiben Sie mit höchstens 2000 Zeichen, warum der Vorschlag zurückgeht.");
    }
}
