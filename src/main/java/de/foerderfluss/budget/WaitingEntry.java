package de.foerderfluss.budget;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.Instant;

/**
 * A case that waits for money.
 *
 * @param number decides the order; given once and never changed
 * @param step under which the money will be reserved on release
 * @param need what the case waits for, by budget year
 * @param reason why it waits, in German
 */
public record WaitingEntry(
        long number,
        CaseReference reference,
        BudgetLineCode line,
        BudgetStep step,
        YearlyAmounts need,
        String reason,
        Instant joinedAt) {}
