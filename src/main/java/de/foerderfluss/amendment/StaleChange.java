package de.foerderfluss.amendment;

import de.foerderfluss.shared.Breach;

/** Somebody else has saved the draft since it was opened, or it is submitted already. */
public class StaleChange extends Breach {

    private static final long serialVersionUID = 1L;

    private final transient ChangeDraft current;

    StaleChange(ChangeDraft current, String savedByName, String savedAt) {
        super(
                Kind.CONFLICT,
                "%s hat den Änderungsantrag am %s gespeichert, nachdem Sie ihn geöffnet hatten. Ihre Eingaben sind noch da, aber nicht gespeichert: Bitte vergleichen Sie sie mit dem neuen Stand."
                        .formatted(savedByName, savedAt));
        this.current = current;
    }

    /** What stands in the draft now. */
    public ChangeDraft current() {
        return current;
    }
}
