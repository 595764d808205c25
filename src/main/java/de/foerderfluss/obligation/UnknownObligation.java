package de.foerderfluss.obligation;

import de.foerderfluss.shared.Breach;

/** There is no such obligation, or not for this person. */
public class UnknownObligation extends Breach {

    private static final long serialVersionUID = 1L;

    UnknownObligation() {
        super(Kind.UNKNOWN, "Diese Nebenbestimmung gibt es in dem Vorgang nicht.");
    }
}
