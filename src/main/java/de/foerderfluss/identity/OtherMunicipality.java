package de.foerderfluss.identity;

import de.foerderfluss.shared.Breach;

/** Something belongs to another municipality. The answer does not reveal that it exists. */
public class OtherMunicipality extends Breach {

    private static final long serialVersionUID = 1L;

    OtherMunicipality() {
        super(
                Kind.UNKNOWN,
                "Das gibt es für Ihre Kommune nicht. Bitte öffnen Sie den Vorgang oder Entwurf über Ihre Übersicht.");
    }
}
