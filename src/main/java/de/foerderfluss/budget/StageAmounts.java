package de.foerderfluss.budget;

import de.foerderfluss.shared.Money;

/**
 * What has become of an appropriation: {@code appropriated} is the sum of all others.
 *
 * @param reclaimed claimed back and not yet returned
 * @param reimbursed returned as revenue after the budget year was over
 * @param fulfilled commitment appropriation that cash has taken over; always zero for cash
 */
public record StageAmounts(
        Money appropriated,
        Money free,
        Money reserved,
        Money committed,
        Money due,
        Money paid,
        Money reclaimed,
        Money reimbursed,
        Money fulfilled) {

    public static final StageAmounts NONE = new StageAmounts(
            Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
}
