package de.foerderfluss.recovery;

import de.foerderfluss.shared.Money;

/**
 * What the claims of a list amount to.
 *
 * @param count how many there are
 */
public record ClaimTotals(long count, Money claimed, ClaimAmount open) {}
