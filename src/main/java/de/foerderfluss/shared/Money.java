package de.foerderfluss.shared;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An amount of euros in whole cents. May be negative (a posting, a difference); the absolute value never exceeds {@link #LIMIT_CENTS}.
 *
 * @param cents the amount in euro cents
 */
public record Money(long cents) implements Comparable<Money> {

    /** 9.999.999.999,99 EUR: far above any state programme, far below the overflow of a sum over all cases. */
    public static final long LIMIT_CENTS = 999_999_999_999L;

    public static final Money ZERO = new Money(0);

    private static final Pattern GERMAN = Pattern.compile("-?(\\d{1,3}(\\.\\d{3})+|\\d{1,10})(,\\d{1,2})?");

    public Money {
        if (cents > LIMIT_CENTS || cents < -LIMIT_CENTS) {
            throw new IllegalArgumentException("Amount out of range: " + cents + " cents");
        }
    }

    public static Money ofCents(long cents) {
        return new Money(cents);
    }

    public static Money ofEuros(long euros) {
        return new Money(Math.multiplyExact(euros, 100L));
    }

    /**
     * Reads an amount as Germans write it: {@code 1.250,50}, {@code 1250,5}, {@code 1250}, each with or without {@code €} or
     * {@code EUR}. A point is only a thousands separator, so {@code 1250.50} is refused rather than guessed at.
     *
     * @return empty if the text is not an amount or out of range
     */
    public static Optional<Money> parseGerman(String text) {
        String bare = text.strip().replaceAll("\\s*(€|EUR)$", "").strip();
        if (!GERMAN.matcher(bare).matches()) {
            return Optional.empty();
        }
        BigDecimal euros = new BigDecimal(bare.replace(".", "").replace(',', '.'));
        long cents = euros.movePointRight(2).longValueExact();
        return Math.abs(cents) > LIMIT_CENTS ? Optional.empty() : Optional.of(new Money(cents));
    }

    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    public Money negated() {
        return new Money(-cents);
    }

    /** The share of this amount, rounded down to the whole cent: the one place where shares are rounded (rule A-6). */
    public Money share(Percentage percentage) {
        return new Money(Math.floorDiv(Math.multiplyExact(cents, percentage.basisPoints()), Percentage.WHOLE));
    }

    /**
     * The share of this amount that the part has in the whole, rounded down to the whole cent like {@link #share}.
     *
     * @param whole more than zero
     */
    public Money proportion(long part, long whole) {
        BigInteger[] result = BigInteger.valueOf(cents)
                .multiply(BigInteger.valueOf(part))
                .divideAndRemainder(BigInteger.valueOf(whole));
        return new Money(result[1].signum() < 0 ? result[0].longValueExact() - 1 : result[0].longValueExact());
    }

    public Money min(Money other) {
        return cents <= other.cents ? this : other;
    }

    public Money max(Money other) {
        return cents >= other.cents ? this : other;
    }

    public boolean isNegative() {
        return cents < 0;
    }

    public boolean isPositive() {
        return cents > 0;
    }

    public boolean isZero() {
        return cents == 0;
    }

    public boolean exceeds(Money other) {
        return cents > other.cents;
    }

    /** {@code 1250.50}: the decimal form of bank files and JSON, always with two digits. */
    public BigDecimal euros() {
        return BigDecimal.valueOf(cents, 2);
    }

    /** {@code 1.250,50 EUR}, as it is printed and shown; the space does not break. */
    public String german() {
        return germanDigits() + "\u00a0EUR";
    }

    /** {@code 1.250,50}, as it stands in a table column or an input field. */
    public String germanDigits() {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.GERMANY)).format(euros());
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    @Override
    public String toString() {
        return german();
    }
}
