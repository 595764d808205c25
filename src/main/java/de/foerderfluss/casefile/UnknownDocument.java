package de.foerderfluss.casefile;

import de.foerderfluss.shared.Breach;

/** No document bears this id, or not for this person. */
public class UnknownDocument extends Breach {

    private static final long serialVersionUID = 1L;

    public UnknownDocument() {
        super(Kind.UNKNOWN, "Dieses Dokument gibt es für Sie nicht. Bitte öffnen Sie es über die Seite des Vorgangs.");
    }
}
