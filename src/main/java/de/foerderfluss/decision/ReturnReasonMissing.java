package de.foerderfluss.decision;

import de.foerderfluss.shared.Breach;

/** A proposal was to be returned without a word on what to correct. */
public class ReturnReasonMissing extends Breach {

    private static final long serialVersionUID = 1L;

    ReturnReasonMissing() {
        super(
                Kind.INVALID,
                "Bitte schreiben Sie mit höchstens 2000 Zeichen, was zu korrigieren ist: Ohne Grund kann der Vorschlag nicht zurückgegeben werden.");
    }
}
