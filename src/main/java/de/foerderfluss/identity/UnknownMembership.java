package de.foerderfluss.identity;

import de.foerderfluss.shared.Breach;

/** No such seat is recorded. */
public class UnknownMembership extends Breach {

    private static final long serialVersionUID = 1L;

    UnknownMembership() {
        super(Kind.UNKNOWN, "Diesen Sitz gibt es im Verzeichnis nicht. Bitte laden Sie die Seite neu.");
    }
}
