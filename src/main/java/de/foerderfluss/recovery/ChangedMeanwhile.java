package de.foerderfluss.recovery;

import de.foerderfluss.shared.Breach;

/** Somebody else has entered a newer row for the same thing. */
public class ChangedMeanwhile extends Breach {

    private static final long serialVersionUID = 1L;

    /** @param germanWhat {@code Der Basiszinssatz ab 01.07.2026} */
    ChangedMeanwhile(String germanWhat) {
        super(
                Kind.CONFLICT,
                germanWhat + " wurde inzwischen von jemand anderem eingetragen. Bitte laden Sie die Seite neu.");
    }
}
