package de.foerderfluss.api;

import de.foerderfluss.identity.Municipality;

/** A municipality by key (AGS) and name. */
record MunicipalityView(String key, String name) {

    static MunicipalityView of(Municipality municipality) {
        return new MunicipalityView(municipality.key().ags(), municipality.name());
    }
}
