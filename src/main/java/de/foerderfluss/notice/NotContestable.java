package de.foerderfluss.notice;

import de.foerderfluss.shared.Breach;

/** No court action can be recorded against the notice now. */
public class NotContestable extends Breach {

    private static final long serialVersionUID = 1L;

    NotContestable(String germanMessage) {
        super(Kind.CONFLICT, germanMessage);
    }

    NotContestable(String field, String germanMessage) {
        super(Kind.INVALID, field, germanMessage);
    }
}
