package de.foerderfluss.recovery;

import de.foerderfluss.shared.Breach;

/** What was entered as a base rate is none. */
public class BaseRateRefused extends Breach {

    private static final long serialVersionUID = 1L;

    /** @param field the component of {@link NewBaseRate} */
    BaseRateRefused(String field, String germanMessage) {
        super(Kind.INVALID, field, germanMessage);
    }
}
