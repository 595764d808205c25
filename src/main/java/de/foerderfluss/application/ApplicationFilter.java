package de.foerderfluss.application;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MunicipalityKey;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the office looks for; an empty part does not narrow the search.
 *
 * @param text part of the reference, the title or the applicant's key
 * @param receivedFrom first day of receipt, included
 * @param receivedUntil last day of receipt, included
 * @param among only cases of this set
 */
public record ApplicationFilter(
        @Nullable String text,
        @Nullable MunicipalityKey municipality,
        @Nullable String fundingObject,
        @Nullable LocalDate receivedFrom,
        @Nullable LocalDate receivedUntil,
        @Nullable Set<CaseReference> among) {

    public static final ApplicationFilter ALL = new ApplicationFilter(null, null, null, null, null);

    public ApplicationFilter(
            @Nullable String text,
            @Nullable MunicipalityKey municipality,
            @Nullable String fundingObject,
            @Nullable LocalDate receivedFrom,
            @Nullable LocalDate receivedUntil) {
        this(text, municipality, fundingObject, receivedFrom, receivedUntil, null);
    }

    /** The same, and only cases of the set. */
    public ApplicationFilter among(Set<CaseReference> references) {
        return new ApplicationFilter(
                text, municipality, fundingObject, receivedFrom, receivedUntil, Set.copyOf(references));
    }
}
