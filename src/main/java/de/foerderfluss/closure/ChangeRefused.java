package de.foerderfluss.closure;

import de.foerderfluss.shared.Breach;

/** A change cannot be reported or judged like this. */
public class ChangeRefused extends Breach {

    private static final long serialVersionUID = 1L;

    private ChangeRefused(String field, String germanMessage) {
        super(Kind.INVALID, field, germanMessage);
    }

    private ChangeRefused(String germanMessage) {
        super(Kind.CONFLICT, germanMessage);
    }

    static ChangeRefused input(String field, String germanMessage) {
        return new ChangeRefused(field, germanMessage);
    }

    static ChangeRefused now(String germanMessage) {
        return new ChangeRefused(germanMessage);
    }
}
