package de.foerderfluss.identity;

import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.MunicipalityKey;

/** No municipality bears this key. */
public class UnknownMunicipality extends Breach {

    private static final long serialVersionUID = 1L;

    UnknownMunicipality(MunicipalityKey key) {
        super(
                Kind.UNKNOWN,
                "Den Gemeindeschlüssel %s gibt es im Verzeichnis nicht. Bitte prüfen Sie die acht Ziffern."
                        .formatted(key));
    }
}
