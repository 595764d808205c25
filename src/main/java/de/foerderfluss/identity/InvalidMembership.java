package de.foerderfluss.identity;

import de.foerderfluss.shared.Breach;

/** What was said about a seat in a council cannot be right. */
public class InvalidMembership extends Breach {

    private static final long serialVersionUID = 1L;

    /** @param field the parameter that is wrong */
    InvalidMembership(String field, String germanMessage) {
        super(Kind.INVALID, field, germanMessage);
    }
}
