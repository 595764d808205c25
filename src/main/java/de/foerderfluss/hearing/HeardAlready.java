package de.foerderfluss.hearing;

import de.foerderfluss.shared.Breach;

/** A hearing was to be dispensed with that has begun. */
public class HeardAlready extends Breach {

    private static final long serialVersionUID = 1L;

    HeardAlready() {
        super(
                Kind.CONFLICT,
                "Zu diesem Gegenstand wird die Kommune schon angehört. Bitte schließen Sie diese Anhörung ab; davon absehen lässt sich nicht mehr.");
    }
}
