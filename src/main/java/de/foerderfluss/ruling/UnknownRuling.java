package de.foerderfluss.ruling;

import de.foerderfluss.shared.Breach;

/** There is no such ruling in the case. */
public class UnknownRuling extends Breach {

    private static final long serialVersionUID = 1L;

    UnknownRuling() {
        super(Kind.UNKNOWN, "Diese Verfügung gibt es im Vorgang nicht.");
    }
}
