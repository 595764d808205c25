package de.foerderfluss.payment;

import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An invoice a drawdown is based on.
 *
 * @param paidOn when the municipality has paid it; else {@code dueOn} says when it must
 */
public record Invoice(
        int line,
        String supplier,
        String number,
        LocalDate date,
        @Nullable LocalDate paidOn,
        @Nullable LocalDate dueOn,
        Money amount) {}
