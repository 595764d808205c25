package de.foerderfluss.amendment;

import de.foerderfluss.budget.CarryOverSource;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.util.Collection;
import java.util.TreeMap;

/** A part of a grant that went from one budget year into a later one (Übertragung). The amount of the grant stays the same. */
public record CarriedOver(int fromYear, int toYear, Money amount, CarryOverSource source, String reason) {

    /** The amounts by year after these went over. */
    static YearlyAmounts apply(YearlyAmounts granted, Collection<CarriedOver> carried) {
        TreeMap<Integer, Money> byYear = new TreeMap<>(granted.byYear());
        carried.forEach(one -> {
            byYear.merge(one.fromYear(), one.amount().negated(), Money::plus);
            byYear.merge(one.toYear(), one.amount(), Money::plus);
        });
        return YearlyAmounts.of(byYear);
    }
}
