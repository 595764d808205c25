package de.foerderfluss.recovery;

import de.foerderfluss.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * Days on which an amount bears other interest than the rule says.
 *
 * @param margin percentage points above the base rate; null if these days bear none
 */
record OtherInterest(Period days, @Nullable InterestRate margin) {}
