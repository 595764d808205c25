package de.foerderfluss.portal.office;

import de.foerderfluss.shared.Breach;

/** The address names something that has not even the form of a case reference. */
class NoSuchReference extends Breach {

    private static final long serialVersionUID = 1L;

    NoSuchReference() {
        super(
                Kind.UNKNOWN,
                "Ein Aktenzeichen hat die Form EGOV-2026-00042. Bitte prüfen Sie die Adresse oder suchen Sie den Vorgang über „Vorgänge“.");
    }
}
