package de.foerderfluss.application;

import de.foerderfluss.shared.Breach;

/** A declaration of bias, or its lifting, came without a reason. */
public class BiasReasonMissing extends Breach {

    private static final long serialVersionUID = 1L;

    BiasReasonMissing() {
        super(Kind.INVALID, "reason", "Bitte schreiben Sie mit höchstens 2000 Zeichen, aus welchem Grund.");
    }
}
