package de.foerderfluss.recovery;

import de.foerderfluss.shared.Breach;

/** Interest cannot be computed through a half-year whose base rate nobody has entered. */
public class BaseRateMissing extends Breach {

    private static final long serialVersionUID = 1L;

    BaseRateMissing(String germanMessage) {
        super(Kind.CONFLICT, germanMessage);
    }

    BaseRateMissing(HalfYear half) {
        super(
                Kind.CONFLICT,
                "Für das Halbjahr vom %s ist kein Basiszinssatz eingetragen, und ein früherer gilt nicht einfach weiter. Bitte zuerst den von der Deutschen Bundesbank bekannt gegebenen Satz eintragen."
                        .formatted(half.german()));
    }
}
