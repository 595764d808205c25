package de.foerderfluss.recovery;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A yearly rate of interest or a distance between two of them; may be negative.
 *
 * @param basisPoints hundredths of a percent: -88 is −0,88 %
 */
public record InterestRate(int basisPoints) implements Comparable<InterestRate> {

    public static final InterestRate ZERO = new InterestRate(0);

    private static final Pattern TYPED = Pattern.compile("[-−]?\\d{1,2}([.,]\\d{1,2})?");

    /** Reads what a person typed, {@code -0,88} or {@code 1.27 %}; empty if it is no rate with at most two decimals. */
    public static Optional<InterestRate> parse(String text) {
        String bare = text.strip().replaceAll("\\s*%$", "");
        return TYPED.matcher(bare).matches()
                ? Optional.of(
                        new InterestRate(new BigDecimal(bare.replace('−', '-').replace(',', '.'))
                                .movePointRight(2)
                                .intValueExact()))
                : Optional.empty();
    }

    public InterestRate plus(InterestRate other) {
        return new InterestRate(Math.addExact(basisPoints, other.basisPoints));
    }

    public InterestRate max(InterestRate other) {
        return basisPoints >= other.basisPoints ? this : other;
    }

    public BigDecimal percent() {
        return BigDecimal.valueOf(basisPoints, 2);
    }

    /** {@code 6,27 %} or {@code −0,88 %}, always with two decimals; the space does not break. */
    public String german() {
        return germanDigits() + "\u00a0%";
    }

    /** {@code 6,27}, as it stands in a table column or an input field. */
    public String germanDigits() {
        return String.format(
                Locale.GERMANY, "%s%.2f", basisPoints < 0 ? "−" : "", percent().abs());
    }

    @Override
    public int compareTo(InterestRate other) {
        return Integer.compare(basisPoints, other.basisPoints);
    }

    @Override
    public String toString() {
        return german();
    }
}
