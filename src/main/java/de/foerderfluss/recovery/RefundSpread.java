package de.foerderfluss.recovery;

import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which payments a refund takes back: the latest first, which bear the least interest. Pure.
 *
 * @param byYear what comes back to which budget year
 * @param bases what bears interest from which day on
 */
record RefundSpread(YearlyAmounts byYear, List<PrincipalChange> bases) {

    RefundSpread {
        bases = bases.stream()
                .sorted(Comparator.comparing(PrincipalChange::day))
                .toList();
    }

    /**
     * @param refund not more than was paid
     * @param effectiveFrom from when on the award is no longer effective; null for its whole past
     */
    static RefundSpread of(List<PaidInstalment> payments, Money refund, @Nullable LocalDate effectiveFrom) {
        TreeMap<Integer, Money> byYear = new TreeMap<>();
        List<PrincipalChange> bases = new ArrayList<>();
        Money rest = refund;
        for (PaidInstalment payment : payments.stream()
                .sorted(Comparator.comparing(PaidInstalment::paidOn).reversed())
                .toList()) {
            Money part = rest.min(payment.amount());
            if (part.isPositive()) {
                byYear.merge(payment.budgetYear(), part, Money::plus);
                bases.add(new PrincipalChange(later(payment.paidOn(), effectiveFrom), part));
            }
            rest = rest.minus(part);
        }
        if (rest.isPositive()) {
            throw new IllegalArgumentException(rest + " more than was paid");
        }
        return new RefundSpread(YearlyAmounts.of(byYear), bases);
    }

    private static LocalDate later(LocalDate paidOn, @Nullable LocalDate effectiveFrom) {
        return effectiveFrom != null && effectiveFrom.isAfter(paidOn) ? effectiveFrom : paidOn;
    }
}
