package de.foerderfluss.recovery;

import de.foerderfluss.shared.Breach;

/** There is no such incoming payment. */
public class UnknownCredit extends Breach {

    private static final long serialVersionUID = 1L;

    UnknownCredit() {
        super(Kind.UNKNOWN, "Diesen Geldeingang gibt es nicht.");
    }
}
