package de.foerderfluss.recovery;

import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is to be paid back if a part of a grant is taken away: what was paid beyond the rest of the grant, year by year. Of several payments
 * in a year the latest one comes back first, which bears the least interest. Pure; knows neither case nor clock. ADR 25 says why.
 *
 * @param bases what bears interest from which day on
 */
record RevocationCalculation(List<YearTaken> years, List<PrincipalChange> bases) {

    RevocationCalculation {
        years = List.copyOf(years);
        bases = List.copyOf(bases);
    }

    /**
     * @param granted as it stands today
     * @param committed promised and not ordered yet
     * @param parts what is to go of each year, not more than is granted; empty for all of it
     * @param effectiveFrom from when on the award is no longer effective; null for its whole past
     */
    static RevocationCalculation of(
            YearlyAmounts granted,
            YearlyAmounts committed,
            List<PaidInstalment> payments,
            YearlyAmounts parts,
            @Nullable LocalDate effectiveFrom) {
        YearlyAmounts revoked = parts.isEmpty() ? granted : parts;
        if (!revoked.fitsWithin(granted)) {
            throw new IllegalArgumentException("More taken back than granted");
        }
        List<YearTaken> years = new ArrayList<>();
        List<PrincipalChange> bases = new ArrayList<>();
        for (int year : new TreeSet<>(revoked.byYear().keySet())) {
            List<PaidInstalment> paid =
                    payments.stream().filter(one -> one.budgetYear() == year).toList();
            Money sum = Money.sum(paid.stream().map(PaidInstalment::amount).toList());
            Money left = granted.in(year).minus(revoked.in(year));
            Money refund = sum.minus(left).max(Money.ZERO);
            Money freed = revoked.in(year).minus(refund).max(Money.ZERO).min(committed.in(year));
            years.add(new YearTaken(year, granted.in(year), revoked.in(year), sum, refund, freed));
            bases.addAll(RefundSpread.of(paid, refund, effectiveFrom).bases());
        }
        bases.sort(Comparator.comparing(PrincipalChange::day));
        return new RevocationCalculation(years, bases);
    }
}
