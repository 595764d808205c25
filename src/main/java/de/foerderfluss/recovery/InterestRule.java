package de.foerderfluss.recovery;

/**
 * How interest is computed.
 *
 * @param margin percentage points above the base rate
 */
public record InterestRule(InterestRate margin, DayCount dayCount) {

    /** {@code 5,00 Prozentpunkte über dem jeweiligen Basiszinssatz, taggenau, …}. */
    public String german() {
        return margin.germanDigits() + " Prozentpunkte über dem jeweiligen Basiszinssatz (§ 247 BGB), "
                + dayCount.germanName();
    }
}
