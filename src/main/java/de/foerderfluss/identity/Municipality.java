package de.foerderfluss.identity;

import de.foerderfluss.shared.MunicipalityKey;

/**
 * A local authority that may apply for grants (Gebietskörperschaft).
 *
 * @param name as it stands in an address field: {@code Stadt Pößneck}, {@code Landkreis Gotha}
 * @param court the administrative court that hears it, derived from its district
 * @param district the district or district-free city it lies in: {@code Saale-Orla-Kreis}
 */
public record Municipality(
        MunicipalityKey key,
        String name,
        MunicipalityKind kind,
        PostalAddress address,
        AdministrativeCourt court,
        String district) {}
