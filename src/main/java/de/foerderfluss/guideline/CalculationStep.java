package de.foerderfluss.guideline;

import de.foerderfluss.shared.Money;

/**
 * One line of the calculation.
 *
 * @param verified whether the value behind it was read in the official text; if not, the words say so
 */
public record CalculationStep(String label, Money amount, String explanation, boolean verified) {}
