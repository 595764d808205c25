package de.foerderfluss.amendment;

import de.foerderfluss.shared.Breach;

/** There is no such amendment in the case. */
public class UnknownAmendment extends Breach {

    private static final long serialVersionUID = 1L;

    UnknownAmendment() {
        super(Kind.UNKNOWN, "Diese Änderung gibt es im Vorgang nicht.");
    }
}
