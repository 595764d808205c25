package de.foerderfluss.proofofuse;

import de.foerderfluss.shared.Money;

/** What covers the expenditure besides the grant (Deckungsmittel), as planned or as it came in. */
public record Funds(Money own, Money thirdParty, Money income) {

    /** What others pay: it goes before the grant. */
    public Money ofOthers() {
        return thirdParty.plus(income);
    }
}
