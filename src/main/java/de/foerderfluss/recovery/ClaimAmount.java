package de.foerderfluss.recovery;

import de.foerderfluss.shared.Money;

/** An amount of a claim, what was paid out and the interest on it apart. */
public record ClaimAmount(Money principal, Money interest) {

    public static final ClaimAmount ZERO = new ClaimAmount(Money.ZERO, Money.ZERO);

    public Money total() {
        return principal.plus(interest);
    }

    public boolean isZero() {
        return principal.isZero() && interest.isZero();
    }

    ClaimAmount plus(ClaimAmount other) {
        return new ClaimAmount(principal.plus(other.principal), interest.plus(other.interest));
    }

    ClaimAmount negated() {
        return new ClaimAmount(principal.negated(), interest.negated());
    }
}
