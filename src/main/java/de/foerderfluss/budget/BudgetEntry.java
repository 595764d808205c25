package de.foerderfluss.budget;

import de.foerderfluss.shared.Money;

/**
 * One side of a posting.
 *
 * @param amount added to the account; negative where money leaves it, never zero
 */
public record BudgetEntry(BudgetAccount account, Money amount) {

    public BudgetEntry {
        if (amount.isZero()) {
            throw new IllegalArgumentException("Entry without amount: " + account.german());
        }
    }
}
