package de.foerderfluss.guideline;

import de.foerderfluss.shared.Breach;

/** Somebody else has changed the same value since it was shown. */
public class ParameterChangedMeanwhile extends Breach {

    private static final long serialVersionUID = 1L;

    ParameterChangedMeanwhile(ParameterKey key) {
        super(
                Kind.CONFLICT,
                "Der Wert „%s“ wurde inzwischen von jemand anderem geändert. Bitte laden Sie die Seite neu und vergleichen Sie."
                        .formatted(key.germanName()));
    }
}
