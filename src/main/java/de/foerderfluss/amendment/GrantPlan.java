package de.foerderfluss.amendment;

import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.Period;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/**
 * What a grant rests on, as a notice makes it binding (Finanzierungsplan).
 *
 * @param byYear the grant by budget year
 * @param period in which the expenditure must arise
 * @param items the eligible expenditure
 * @param funds what covers it besides the grant
 * @param proofDue the day that is named for the proof of use
 */
public record GrantPlan(
        YearlyAmounts byYear, Period period, List<PlannedItem> items, PlannedFunds funds, LocalDate proofDue) {

    public GrantPlan {
        items = List.copyOf(items);
    }

    public Money grant() {
        return byYear.total();
    }

    /** The expenditure that the grant is computed on. */
    public Money recognised() {
        return Money.sum(items.stream().map(PlannedItem::amount).toList());
    }

    /** The same plan with these amounts by year. */
    GrantPlan with(YearlyAmounts amounts) {
        return new GrantPlan(amounts, period, items, funds, proofDue);
    }

    /** The same plan with so much less of the grant, which the municipality bears itself. */
    GrantPlan without(int year, Money amount) {
        TreeMap<Integer, Money> amounts = new TreeMap<>(byYear.byYear());
        amounts.merge(year, amount.negated(), Money::plus);
        PlannedFunds more = new PlannedFunds(funds.own().plus(amount), funds.thirdParty(), funds.income());
        return new GrantPlan(new YearlyAmounts(amounts), period, items, more, proofDue);
    }

    /** Whether both say the same; the numbers of the items are only counted. */
    boolean saysTheSameAs(GrantPlan other) {
        return byYear.equals(other.byYear)
                && period.equals(other.period)
                && funds.equals(other.funds)
                && proofDue.equals(other.proofDue)
                && counted(items).equals(counted(other.items));
    }

    private static List<PlannedItem> counted(List<PlannedItem> items) {
        return items.stream()
                .map(item -> new PlannedItem(0, item.description().strip(), item.year(), item.amount()))
                .toList();
    }

    /** Whether this plan takes something away that the other one gives. */
    boolean burdens(GrantPlan former) {
        return former.grant().exceeds(grant())
                || period.end().isBefore(former.period().end())
                || period.start().isAfter(former.period().start());
    }
}
