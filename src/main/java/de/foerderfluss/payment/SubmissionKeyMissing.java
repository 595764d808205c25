package de.foerderfluss.payment;

import de.foerderfluss.shared.Breach;

/** A request without the key that tells a repeat from a second request. */
public class SubmissionKeyMissing extends Breach {

    private static final long serialVersionUID = 1L;

    SubmissionKeyMissing() {
        super(
                Kind.INVALID,
                "Dem Abruf fehlt der Schlüssel, der ein doppeltes Absenden erkennt (1 bis 80 Zeichen). Bitte öffnen Sie das Formular neu.");
    }
}
