package de.foerderfluss.process.inbox;

import de.foerderfluss.shared.Breach;

/** The incident has been resolved, or there never was one. */
public class UnknownIncident extends Breach {

    private static final long serialVersionUID = 1L;

    UnknownIncident() {
        super(
                Kind.UNKNOWN,
                "Diese Störung gibt es nicht mehr; vermutlich läuft der Schritt schon wieder. Bitte laden Sie die Liste neu.");
    }
}
