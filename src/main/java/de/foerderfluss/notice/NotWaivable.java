package de.foerderfluss.notice;

import de.foerderfluss.shared.Breach;

/** The remedy cannot be waived now. */
public class NotWaivable extends Breach {

    private static final long serialVersionUID = 1L;

    NotWaivable(String germanMessage) {
        super(Kind.CONFLICT, germanMessage);
    }
}
