package de.foerderfluss.earlystart;

import de.foerderfluss.application.Beginning;
import de.foerderfluss.application.BeginningSource;
import de.foerderfluss.shared.CaseReference;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the assessment what the office has permitted, and which contract was reported: of two days the earlier one. */
@Component
class KnownBeginnings implements BeginningSource {

    private final EarlyStartRows rows;
    private final ContractReports contracts;

    KnownBeginnings(EarlyStartRows rows, ContractReports contracts) {
        this.rows = rows;
        this.contracts = contracts;
    }

    @Override
    public Beginning update(CaseReference reference, Beginning declared) {
        LocalDate permitted = rows.of(reference).stream()
                .map(EarlyStart::effectiveOn)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        LocalDate reported =
                contracts.find(reference).map(ContractReport::signedOn).orElse(null);
        return new Beginning(earlier(declared.contractDate(), reported), earlier(declared.earlyStartFrom(), permitted));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return Stream.of(one, other)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
