package de.foerderfluss.proofofuse;

import de.foerderfluss.budget.CaseBudget;
import de.foerderfluss.budget.Stage;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * What a settlement does to the money of each budget year.
 *
 * @param rest what stays promised and is paid, from the current year first, since only its cash can be paid at once
 * @param released what goes back to the line
 * @param unneeded all that the final amount falls short of the promise: what is released, and what was paid too much
 */
record SettlementSplit(YearlyAmounts rest, YearlyAmounts released, YearlyAmounts unneeded) {

    static SettlementSplit of(
            CaseBudget held, YearlyAmounts granted, Money settled, Money restPayment, int currentYear) {
        Money spent = held.at(Stage.PAID).total().plus(held.at(Stage.DUE).total());
        YearlyAmounts promised = held.at(Stage.COMMITTED);
        Comparator<Integer> payable = Comparator.comparingInt((Integer year) -> year == currentYear ? 0 : 1)
                .thenComparing(year -> year < currentYear)
                .thenComparing(year -> year);
        YearlyAmounts kept = taken(promised, settled.minus(spent).max(Money.ZERO), payable);
        YearlyAmounts released = without(promised, kept);
        Money overpaid = granted.total().minus(settled).minus(released.total()).max(Money.ZERO);
        YearlyAmounts reclaimed = taken(without(granted, released), overpaid, Comparator.reverseOrder());
        return new SettlementSplit(taken(kept, restPayment, payable), released, released.plus(reclaimed));
    }

    /** As much of the amounts as it takes, year after year in this order. */
    private static YearlyAmounts taken(YearlyAmounts amounts, Money wanted, Comparator<Integer> order) {
        TreeMap<Integer, Money> taken = new TreeMap<>();
        Money rest = wanted;
        List<Integer> years = amounts.byYear().keySet().stream().sorted(order).toList();
        for (int year : years) {
            Money part = rest.min(amounts.in(year));
            taken.put(year, part);
            rest = rest.minus(part);
        }
        return YearlyAmounts.of(taken);
    }

    private static YearlyAmounts without(YearlyAmounts amounts, YearlyAmounts less) {
        TreeMap<Integer, Money> left = new TreeMap<>();
        amounts.byYear()
                .forEach((year, amount) ->
                        left.put(year, amount.minus(less.in(year)).max(Money.ZERO)));
        return YearlyAmounts.of(left);
    }
}
