package de.foerderfluss.recovery;

import de.foerderfluss.shared.Money;
import java.time.LocalDate;

/**
 * Money of a grant that was paid out and is not claimed back yet.
 *
 * @param drawdown by which it was called
 * @param budgetYear that paid it
 */
record PaidInstalment(int drawdown, LocalDate paidOn, int budgetYear, Money amount) {}
