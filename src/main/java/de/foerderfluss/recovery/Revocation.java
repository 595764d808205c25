package de.foerderfluss.recovery;

import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A withdrawal or revocation as it was proposed last.
 *
 * @param years what becomes of each budget year
 * @param interest what the notice fixes
 * @param interestUntil up to and including which day; null if it fixes none
 */
public record Revocation(
        MatterKey matter,
        RevocationGround ground,
        boolean whole,
        @Nullable LocalDate effectiveFrom,
        InterestChoice interestChoice,
        List<YearTaken> years,
        Money interest,
        @Nullable LocalDate interestUntil) {

    public Revocation {
        years = List.copyOf(years);
    }

    public Money revoked() {
        return Money.sum(years.stream().map(YearTaken::revoked).toList());
    }

    public Money refund() {
        return Money.sum(years.stream().map(YearTaken::refund).toList());
    }
}
