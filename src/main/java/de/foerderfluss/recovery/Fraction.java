package de.foerderfluss.recovery;

import de.foerderfluss.shared.Money;
import java.math.BigInteger;

/** An exact amount of cents; only the last step of a calculation turns it into money. */
record Fraction(BigInteger numerator, BigInteger denominator) {

    static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    Fraction {
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("Denominator " + denominator);
        }
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    static Fraction of(BigInteger numerator, long denominator) {
        return new Fraction(numerator, BigInteger.valueOf(denominator));
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** Down to the whole cent: the one place where interest is rounded, in favour of whoever pays it. */
    Money roundedDown() {
        return Money.ofCents(numerator
                .subtract(numerator.mod(denominator))
                .divide(denominator)
                .longValueExact());
    }
}
