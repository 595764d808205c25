package de.foerderfluss.identity;

import de.foerderfluss.shared.Breach;

/** What was entered about a person cannot be right. */
public class InvalidPerson extends Breach {

    private static final long serialVersionUID = 1L;

    /** @param field the component of {@link NewPerson} */
    InvalidPerson(String field, String germanMessage) {
        super(Kind.INVALID, field, germanMessage);
    }
}
