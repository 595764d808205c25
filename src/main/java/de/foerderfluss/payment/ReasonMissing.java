package de.foerderfluss.payment;

import de.foerderfluss.shared.Breach;

/** Sending back needs a reason of 1 to 2000 characters. */
public class ReasonMissing extends Breach {

    private static final long serialVersionUID = 1L;

    ReasonMissing() {
        super(Kind.INVALID, "Bitte schreiben Sie in höchstens 2000 Zeichen, was zu berichtigen ist.");
    }
}
