package de.foerderfluss.api;

import de.foerderfluss.shared.Breach;

/** What should be a case reference has not the form of one. */
class MalformedReference extends Breach {

    private static final long serialVersionUID = 1L;

    MalformedReference() {
        super(
                Kind.UNKNOWN,
                "Das ist kein Aktenzeichen. Aktenzeichen sehen so aus: EGOV-2026-00042. Bitte prüfen Sie die Adresse.");
    }
}
