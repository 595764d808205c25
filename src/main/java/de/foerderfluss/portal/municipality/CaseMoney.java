package de.foerderfluss.portal.municipality;

import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import org.jspecify.annotations.Nullable;

/**
 * The money of a case as its municipality sees it.
 *
 * @param granted by budget year, empty until the notice is notified
 * @param settled the final amount, once its notice is notified
 * @param drawn requested so far in drawdowns that count
 * @param available what is left of the grant
 */
record CaseMoney(
        Money requested, YearlyAmounts granted, @Nullable Money settled, Money drawn, Money paid, Money available) {

    public boolean hasGrant() {
        return !granted.isEmpty();
    }
}
