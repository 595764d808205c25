package de.foerderfluss.notice;

import de.foerderfluss.shared.Breach;

/** A court decides on the notice on which the case stands, so nothing else is decided meanwhile. */
public class BeforeTheCourt extends Breach {

    private static final long serialVersionUID = 1L;

    BeforeTheCourt(String germanMessage) {
        super(Kind.CONFLICT, germanMessage);
    }
}
