package de.foerderfluss.notice;

import de.foerderfluss.shared.Breach;

/** The notice cannot be fetched from the portal now. */
public class NotDownloadable extends Breach {

    private static final long serialVersionUID = 1L;

    NotDownloadable(String germanMessage) {
        super(Kind.CONFLICT, germanMessage);
    }
}
