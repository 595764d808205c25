package de.foerderfluss.payment;

import de.foerderfluss.shared.Money;
import java.time.LocalDate;

/**
 * An invoice a drawdown is based on.
 *
 * @param due when it must be paid or, if {@code paid}, when the municipality has paid it
 */
public record Invoice(
        int line, String supplier, String number, LocalDate date, LocalDate due, boolean paid, Money amount) {}
