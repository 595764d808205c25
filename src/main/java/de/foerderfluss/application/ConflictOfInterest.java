package de.foerderfluss.application;

import de.foerderfluss.shared.Breach;

/** Somebody would have acted in a case in which they may not take part (§§ 20, 21 VwVfG). */
public class ConflictOfInterest extends Breach {

    private static final long serialVersionUID = 1L;

    /** @param why a German sentence that says what keeps the person from it */
    ConflictOfInterest(String why) {
        super(Kind.FORBIDDEN, why + " Bitte überlassen Sie den Vorgang einer anderen Person.");
    }
}
