package de.foerderfluss.ruling;

import de.foerderfluss.shared.Breach;

/** The ruling is approved, and what is approved is issued. */
public class RulingAlreadyApproved extends Breach {

    private static final long serialVersionUID = 1L;

    RulingAlreadyApproved() {
        super(Kind.CONFLICT, "Die Verfügung ist schon freigegeben. Sie lässt sich nicht mehr ändern oder zurückgeben.");
    }
}
