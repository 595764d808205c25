package de.foerderfluss.amendment;

import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** How two plans differ in the money of each budget year: what is added where, and what is taken back where. */
record YearShift(YearlyAmounts added, YearlyAmounts takenBack) {

    static final YearShift NONE = new YearShift(YearlyAmounts.NONE, YearlyAmounts.NONE);

    static YearShift between(YearlyAmounts before, YearlyAmounts after) {
        TreeSet<Integer> years = new TreeSet<>(before.byYear().keySet());
        years.addAll(after.byYear().keySet());
        SortedMap<Integer, Money> added = new TreeMap<>();
        SortedMap<Integer, Money> takenBack = new TreeMap<>();
        years.forEach(year -> {
            Money difference = after.in(year).minus(before.in(year));
            (difference.isNegative() ? takenBack : added)
                    .put(year, difference.isNegative() ? difference.negated() : difference);
        });
        return new YearShift(new YearlyAmounts(added), new YearlyAmounts(takenBack));
    }
}
