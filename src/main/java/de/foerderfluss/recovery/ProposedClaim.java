package de.foerderfluss.recovery;

import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a proposed notice is to claim, kept until it is issued.
 *
 * @param target number of the claim to which interest is added; null for a claim of its own
 * @param interest what the notice fixes, without what is fixed already
 * @param interestUntil up to and including which day; null if none is fixed
 * @param paymentDays from the notification of the notice
 * @param years what is taken back; none in a notice on interest alone
 * @param bases what bears interest from which day on
 * @param lines of the interest calculation
 */
record ProposedClaim(
        @Nullable Integer target,
        Money interest,
        @Nullable LocalDate interestUntil,
        int paymentDays,
        List<YearTaken> years,
        List<PrincipalChange> bases,
        List<InterestLine> lines) {

    ProposedClaim {
        years = List.copyOf(years);
        bases = List.copyOf(bases);
        lines = List.copyOf(lines);
    }

    YearlyAmounts revoked() {
        TreeMap<Integer, Money> revoked = new TreeMap<>();
        years.forEach(year -> revoked.put(year.year(), year.revoked()));
        return YearlyAmounts.of(revoked);
    }

    YearlyAmounts refund() {
        TreeMap<Integer, Money> refund = new TreeMap<>();
        years.forEach(year -> refund.put(year.year(), year.refund()));
        return YearlyAmounts.of(refund);
    }

    YearlyAmounts freed() {
        TreeMap<Integer, Money> freed = new TreeMap<>();
        years.forEach(year -> freed.put(year.year(), year.freed()));
        return YearlyAmounts.of(freed);
    }

    boolean claimsNothing() {
        return refund().isEmpty() && interest.isZero();
    }
}
