package de.foerderfluss.recovery;

import de.foerderfluss.shared.Breach;

/** There is no such claim, or not for this person. */
public class UnknownClaim extends Breach {

    private static final long serialVersionUID = 1L;

    UnknownClaim() {
        super(Kind.UNKNOWN, "Diese Forderung gibt es nicht.");
    }
}
