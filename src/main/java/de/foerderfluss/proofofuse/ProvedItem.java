package de.foerderfluss.proofofuse;

import de.foerderfluss.shared.Money;

/**
 * What a municipality proves for one cost item of the financing plan.
 *
 * @param claimed what was actually spent
 * @param explanation in the municipality's words, may be empty
 */
public record ProvedItem(int number, String description, Money planned, Money claimed, String explanation) {}
