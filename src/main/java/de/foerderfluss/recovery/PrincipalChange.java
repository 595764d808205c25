package de.foerderfluss.recovery;

import de.foerderfluss.shared.Money;
import java.time.LocalDate;

/**
 * A change of the amount that bears interest. Its own day still bears interest on the former amount (§ 187 Abs. 1 BGB), the day after on
 * the new one.
 *
 * @param day value date of a payment out or in
 * @param amount more than zero where the debt grows, less where it is paid
 */
public record PrincipalChange(LocalDate day, Money amount) {}
