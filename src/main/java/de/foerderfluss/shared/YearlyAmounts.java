package de.foerderfluss.shared;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Non-negative amounts by budget year (Haushaltsjahr), years without money left out.
 *
 * @param byYear ascending by year
 */
public record YearlyAmounts(SortedMap<Integer, Money> byYear) {

    public static final YearlyAmounts NONE = new YearlyAmounts(new TreeMap<>());

    public YearlyAmounts {
        SortedMap<Integer, Money> copy = new TreeMap<>();
        byYear.forEach((year, amount) -> {
            if (amount.isNegative()) {
                throw new IllegalArgumentException("Negative amount in " + year + ": " + amount);
            }
            if (!amount.isZero()) {
                copy.put(year, amount);
            }
        });
        byYear = Collections.unmodifiableSortedMap(copy);
    }

    public static YearlyAmounts of(int year, Money amount) {
        return of(Map.of(year, amount));
    }

    public static YearlyAmounts of(Map<Integer, Money> byYear) {
        return new YearlyAmounts(new TreeMap<>(byYear));
    }

    public Money total() {
        return Money.sum(byYear.values());
    }

    public Money in(int year) {
        return byYear.getOrDefault(year, Money.ZERO);
    }

    /** The amounts of both, year by year. */
    public YearlyAmounts plus(YearlyAmounts other) {
        SortedMap<Integer, Money> sum = new TreeMap<>(byYear);
        other.byYear.forEach((year, amount) -> sum.merge(year, amount, Money::plus));
        return of(sum);
    }

    public boolean isEmpty() {
        return byYear.isEmpty();
    }

    /** Whether no year asks for more than the other amounts hold in that year. */
    public boolean fitsWithin(YearlyAmounts other) {
        return byYear.entrySet().stream().noneMatch(entry -> entry.getValue().exceeds(other.in(entry.getKey())));
    }

    /** Splits a total over the years in proportion to these amounts; every year rounded down, the rest falls on the last year. */
    public YearlyAmounts distribute(Money total) {
        Money whole = total();
        if (whole.isZero()) {
            throw new IllegalStateException("Nothing to distribute by");
        }
        SortedMap<Integer, Money> parts = new TreeMap<>();
        Money rest = total;
        for (Map.Entry<Integer, Money> entry : byYear.entrySet()) {
            boolean last = entry.getKey().equals(byYear.lastKey());
            Money part = last ? rest : proportion(total, entry.getValue(), whole);
            parts.put(entry.getKey(), part);
            rest = rest.minus(part);
        }
        return new YearlyAmounts(parts);
    }

    private static Money proportion(Money total, Money part, Money whole) {
        return Money.ofCents(java.math.BigInteger.valueOf(total.cents())
                .multiply(java.math.BigInteger.valueOf(part.cents()))
                .divide(java.math.BigInteger.valueOf(whole.cents()))
                .longValueExact());
    }
}
