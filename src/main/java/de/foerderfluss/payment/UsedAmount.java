package de.foerderfluss.payment;

import de.foerderfluss.shared.Money;
import java.time.LocalDate;

/**
 * A payment that a municipality made from money of the Land.
 *
 * @param paidOn may lie before the day the money came, where the municipality had paid in advance
 * @param amount what the grant bore of it
 */
public record UsedAmount(LocalDate paidOn, Money amount, String purpose) {}
