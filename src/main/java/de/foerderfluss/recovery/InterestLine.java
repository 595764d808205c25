package de.foerderfluss.recovery;

import de.foerderfluss.shared.Money;
import java.time.LocalDate;

/**
 * One line of an interest calculation: days on which amount and rate stayed the same.
 *
 * @param from first day that bears interest
 * @param to last day that bears interest
 * @param principal the amount that bears interest
 * @param baseRate of the half-year
 * @param rate base rate and margin, never less than zero
 * @param days by the rule's day count
 * @param yearDays what a year counts there
 * @param amount by how much the rounded running total grows, so that the column adds up to the total; exact to the cent
 */
public record InterestLine(
        LocalDate from,
        LocalDate to,
        Money principal,
        InterestRate baseRate,
        InterestRate rate,
        int days,
        int yearDays,
        Money amount) {

    /** {@code 10.000,00 EUR × 6,27 % × 181 / 365}. */
    public String german() {
        return "%s × %s × %d / %d".formatted(principal, rate, days, yearDays);
    }
}
