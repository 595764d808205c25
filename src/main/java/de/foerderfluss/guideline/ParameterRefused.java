package de.foerderfluss.guideline;

import de.foerderfluss.shared.Breach;

/** A new value of the guideline is not of its kind, has no source, or belongs to nothing. */
public class ParameterRefused extends Breach {

    private static final long serialVersionUID = 1L;

    /** @param field the component of {@link ParameterChange} */
    ParameterRefused(String field, String germanMessage) {
        super(Kind.INVALID, field, germanMessage);
    }
}
