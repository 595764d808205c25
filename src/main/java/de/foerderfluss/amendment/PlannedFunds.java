package de.foerderfluss.amendment;

import de.foerderfluss.shared.Money;

/** What covers the planned expenditure besides the grant. */
public record PlannedFunds(Money own, Money thirdParty, Money income) {

    Money ofOthers() {
        return thirdParty.plus(income);
    }

    Money total() {
        return own.plus(ofOthers());
    }
}
