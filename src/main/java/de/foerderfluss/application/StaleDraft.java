package de.foerderfluss.application;

import de.foerderfluss.shared.Breach;

/** Somebody else has saved the draft since it was opened. */
public class StaleDraft extends Breach {

    private static final long serialVersionUID = 1L;

    private final transient Draft current;

    StaleDraft(Draft current, String savedByName, String savedAt) {
        super(
                Kind.CONFLICT,
                "%s hat den Entwurf am %s gespeichert, nachdem Sie ihn geöffnet hatten. Ihre Eingaben sind noch da, aber nicht gespeichert: Bitte vergleichen Sie sie mit dem neuen Stand."
                        .formatted(savedByName, savedAt));
        this.current = current;
    }

    /** What stands in the draft now. */
    public Draft current() {
        return current;
    }
}
