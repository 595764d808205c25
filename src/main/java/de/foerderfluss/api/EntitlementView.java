package de.foerderfluss.api;

import de.foerderfluss.payment.EntitlementStatement;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a municipality may still draw, in euros.
 *
 * @param available what is left of the grant
 * @param year the current budget year
 * @param reasons what limits the next drawdown
 */
record EntitlementView(
        BigDecimal granted,
        BigDecimal drawn,
        BigDecimal paid,
        BigDecimal available,
        BigDecimal invoiced,
        int year,
        BigDecimal availableThisYear,
        List<String> reasons) {

    static EntitlementView of(EntitlementStatement statement) {
        return new EntitlementView(
                statement.granted().euros(),
                statement.drawn().euros(),
                statement.paid().euros(),
                statement.available().euros(),
                statement.invoiced().euros(),
                statement.year(),
                statement.availableThisYear().euros(),
                statement.reasons());
    }
}
