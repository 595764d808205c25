package de.foerderfluss.payment;

import de.foerderfluss.guideline.FinancingKind;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.Period;
import de.foerderfluss.shared.YearlyAmounts;
import java.math.BigInteger;

/**
 * What a grant notice promises, as far as payment needs it.
 *
 * @param granted by budget year
 * @param recognised the expenditure that the grant was computed on; more than zero
 * @param period in which the expenditure must arise
 * @param months an invoice must be paid, or due within so many months
 * @param settled whether the final amount is fixed: then the examined proof stands for the invoices
 */
record GrantTerms(
        YearlyAmounts granted, Money recognised, FinancingKind financing, Period period, int months, boolean settled) {

    /**
     * How much of the grant the municipality may have for invoices of this sum. Proportional and fixed-amount grants follow pro rata
     * with the other funds; a deficit grant comes last, after all other funds (ANBest-Gk). Rounded down; the whole grant is reached
     * with the whole expenditure.
     */
    Money entitledFor(Money invoiced) {
        Money grant = granted.total();
        if (!settled && !invoiced.exceeds(recognised) && !invoiced.equals(recognised)) {
            return financing == FinancingKind.DEFICIT
                    ? invoiced.minus(recognised.minus(grant)).max(Money.ZERO)
                    : proRata(grant, invoiced);
        }
        return grant;
    }

    private Money proRata(Money grant, Money invoiced) {
        return Money.ofCents(BigInteger.valueOf(grant.cents())
                .multiply(BigInteger.valueOf(invoiced.cents()))
                .divide(BigInteger.valueOf(recognised.cents()))
                .longValueExact());
    }
}
