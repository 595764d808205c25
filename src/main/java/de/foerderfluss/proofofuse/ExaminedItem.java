package de.foerderfluss.proofofuse;

import de.foerderfluss.shared.Money;

/**
 * What the examination recognised of one cost item.
 *
 * @param number of the item in the binding financing plan
 * @param planned what the financing plan provides
 * @param claimed what the municipality proves
 * @param recognised at most {@code claimed}
 * @param reason why less was recognised, empty otherwise
 */
public record ExaminedItem(
        int number, String description, Money planned, Money claimed, Money recognised, String reason) {

    public ExaminedItem {
        if (recognised.isNegative() || recognised.exceeds(claimed)) {
            throw new IllegalArgumentException("Recognised " + recognised + " of " + claimed);
        }
        if (reason.isBlank() && claimed.exceeds(recognised)) {
            throw new IllegalArgumentException("A cut without a reason");
        }
    }

    public Money deduction() {
        return claimed.minus(recognised);
    }
}
