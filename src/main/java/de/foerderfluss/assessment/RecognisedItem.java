package de.foerderfluss.assessment;

import de.foerderfluss.shared.Money;

/**
 * What was recognised of one item of the expenditure plan.
 *
 * @param number of the item in the application
 * @param recognised at most {@code requested}
 * @param reason why less was recognised, empty otherwise
 */
public record RecognisedItem(
        int number,
        String description,
        int year,
        Money requested,
        Money recognised,
        boolean recurring,
        String reason) {}
