package de.foerderfluss.api;

import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Money in JSON: numbers of euros with two decimals, in both directions; amounts as Germans write them are understood too. */
final class Amounts {

    private Amounts() {}

    static @Nullable BigDecimal euros(@Nullable Money money) {
        return money == null ? null : money.euros();
    }

    /** By budget year. */
    static SortedMap<Integer, BigDecimal> byYear(YearlyAmounts amounts) {
        SortedMap<Integer, BigDecimal> byYear = new TreeMap<>();
        amounts.byYear().forEach((year, amount) -> byYear.put(year, amount.euros()));
        return byYear;
    }

    /** Euros of a request. */
    static @Nullable Money money(@Nullable BigDecimal euros) {
        if (euros == null) {
            return null;
        }
        BigDecimal exact = euros.stripTrailingZeros();
        if (exact.scale() > 2 || exact.precision() - exact.scale() > 12) {
            throw new InputRefused("Bitte nennen Sie Beträge in Euro mit höchstens zwei Nachkommastellen.");
        }
        return Money.ofCents(exact.movePointRight(2).longValueExact());
    }

    /** The text that a person would type for the value of a request. */
    static String typed(@Nullable Object value) {
        if (value instanceof BigDecimal
                || value instanceof Integer
                || value instanceof Long
                || value instanceof Double number && Double.isFinite(number)) {
            BigDecimal exact = new BigDecimal(value.toString()).stripTrailingZeros();
            return Math.abs(exact.precision() - exact.scale()) > 12
                    ? ""
                    : exact.setScale(Math.max(exact.scale(), 0)).toPlainString().replace('.', ',');
        }
        return value instanceof String text ? text : "";
    }
}
