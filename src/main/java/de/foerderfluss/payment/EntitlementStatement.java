package de.foerderfluss.payment;

import de.foerderfluss.shared.Money;
import java.util.List;

/**
 * What a municipality may still draw.
 *
 * @param granted the whole grant
 * @param drawn requested or certified in all drawdowns that count
 * @param paid already on the account
 * @param available what is left of the grant
 * @param invoiced the sum of invoices in the drawdowns that count
 * @param year the current budget year
 * @param availableThisYear what the cash of this year still allows
 * @param reasons German sentences on what limits the next drawdown
 */
public record EntitlementStatement(
        Money granted,
        Money drawn,
        Money paid,
        Money available,
        Money invoiced,
        int year,
        Money availableThisYear,
        List<String> reasons) {

    public EntitlementStatement {
        reasons = List.copyOf(reasons);
    }
}
