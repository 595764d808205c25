package de.foerderfluss.notice;

import de.foerderfluss.shared.Breach;

/** The notice cannot be noted as posted on that day. */
public class NotPostable extends Breach {

    private static final long serialVersionUID = 1L;

    NotPostable(String germanMessage) {
        super(Kind.CONFLICT, germanMessage);
    }
}
