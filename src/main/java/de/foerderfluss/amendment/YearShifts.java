package de.foerderfluss.amendment;

import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.util.TreeMap;

/** Adds up what happened to the amounts by year since they were decided. */
final class YearShifts {

    private final TreeMap<Integer, Money> byYear;

    YearShifts(YearlyAmounts decided) {
        this.byYear = new TreeMap<>(decided.byYear());
    }

    void add(CarriedOver carried) {
        add(carried.fromYear(), carried.amount().negated());
        add(carried.toYear(), carried.amount());
    }

    void add(YearShift shift) {
        shift.added().byYear().forEach(this::add);
        shift.takenBack().byYear().forEach((year, amount) -> add(year, amount.negated()));
    }

    private void add(int year, Money amount) {
        byYear.merge(year, amount, Money::plus);
    }

    YearlyAmounts amounts() {
        return new YearlyAmounts(byYear);
    }
}
