package de.foerderfluss.application;

import de.foerderfluss.shared.MunicipalityKey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the office looks for; an empty part does not narrow the search.
 *
 * @param text part of the reference, the title or the applicant's key
 * @param receivedFrom first day of receipt, included
 * @param receivedUntil last day of receipt, included
 */
public record ApplicationFilter(
        @Nullable String text,
        @Nullable MunicipalityKey municipality,
        @Nullable String fundingObject,
        @Nullable LocalDate receivedFrom,
        @Nullable LocalDate receivedUntil) {

    public static final ApplicationFilter ALL = new ApplicationFilter(null, null, null, null, null);
}
