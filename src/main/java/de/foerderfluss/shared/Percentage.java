package de.foerderfluss.shared;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A share between 0 and 100 percent.
 *
 * @param basisPoints hundredths of a percent: 8000 is 80 %
 */
public record Percentage(int basisPoints) implements Comparable<Percentage> {

    static final int WHOLE = 10_000;

    public Percentage {
        if (basisPoints < 0 || basisPoints > WHOLE) {
            throw new IllegalArgumentException("Not between 0 and 100 percent: " + basisPoints + " basis points");
        }
    }

    public static Percentage ofPercent(int percent) {
        return new Percentage(Math.multiplyExact(percent, 100));
    }

    /** {@code 80 %} or {@code 66,67 %}; the space does not break. */
    public String german() {
        String number = BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros().toPlainString();
        return String.format(Locale.ROOT, "%s\u00a0%%", number.replace('.', ','));
    }

    @Override
    public int compareTo(Percentage other) {
        return Integer.compare(basisPoints, other.basisPoints);
    }

    @Override
    public String toString() {
        return german();
    }
}
