package de.foerderfluss.payment;

import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Money that was not used soon after it was paid (§ 49a Abs. 4 VwVfG).
 *
 * @param from the day it was paid out
 * @param to the day it was used; null as long as it is not
 */
public record LateAmount(
        Money amount, LocalDate from, @Nullable LocalDate to) {}
