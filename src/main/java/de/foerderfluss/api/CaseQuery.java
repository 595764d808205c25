package de.foerderfluss.api;

import de.foerderfluss.application.ApplicationFilter;
import de.foerderfluss.process.inbox.CaseStanding;
import de.foerderfluss.shared.MunicipalityKey;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.format.annotation.DateTimeFormat;

/** What a list of cases is narrowed to; a municipality sees its own in any case. */
record CaseQuery(
        @Parameter(description = "Teil von Aktenzeichen, Titel oder Name der Kommune") @Nullable
        String text,

        @Parameter(description = "Amtlicher Gemeindeschlüssel") @Nullable
        String municipality,

        @Parameter(description = "Kennung des Fördergegenstands") @Nullable
        String fundingObject,

        @Parameter(description = "Eingegangen frühestens an diesem Tag")
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        @Nullable
        LocalDate receivedFrom,

        @Parameter(description = "Eingegangen spätestens an diesem Tag")
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        @Nullable
        LocalDate receivedUntil,

        @Parameter(description = "Stand des Antrags") @Nullable
        CaseStanding standing,

        @Parameter(
                description =
                        "reference, applicant, title, expenditure, requestedGrant oder receivedAt; absteigend mit vorangestelltem „-“")
        @Nullable
        String sort) {

    private static final Set<String> SORTABLE =
            Set.of("reference", "applicant", "title", "expenditure", "requestedGrant", "receivedAt");

    /** @throws InputRefused if the key is none */
    ApplicationFilter filter() {
        MunicipalityKey key = municipality == null
                ? null
                : MunicipalityKey.parse(municipality)
                        .orElseThrow(
                                () -> new InputRefused(
                                        "„municipality“ ist kein Amtlicher Gemeindeschlüssel. Er hat 8 Ziffern, zum Beispiel 16051000 für Erfurt."));
        return new ApplicationFilter(text, key, fundingObject, receivedFrom, receivedUntil);
    }

    /** @throws InputRefused if the list cannot be sorted so */
    Sort order() {
        if (sort == null) {
            return Sort.unsorted();
        }
        boolean descending = sort.startsWith("-");
        String property = descending ? sort.substring(1) : sort;
        if (!SORTABLE.contains(property)) {
            throw new InputRefused("Nach „%s“ lässt sich nicht sortieren. Möglich sind: %s."
                    .formatted(
                            property,
                            String.join(", ", SORTABLE.stream().sorted().toList())));
        }
        return Sort.by(descending ? Sort.Direction.DESC : Sort.Direction.ASC, property);
    }
}
