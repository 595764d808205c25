package de.foerderfluss.recovery;

import de.foerderfluss.shared.Breach;

/** What was entered as a figure of recovery is not of its kind. */
public class RecoveryValueRefused extends Breach {

    private static final long serialVersionUID = 1L;

    /** @param field the component of {@link NewRecoveryValue} */
    RecoveryValueRefused(String field, String germanMessage) {
        super(Kind.INVALID, field, germanMessage);
    }
}
