package de.foerderfluss.notice;

import de.foerderfluss.shared.Breach;

/** Something about a court action is missing or impossible. */
public class ActionInputRefused extends Breach {

    private static final long serialVersionUID = 1L;

    ActionInputRefused(String field, String germanMessage) {
        super(Kind.INVALID, field, germanMessage);
    }
}
