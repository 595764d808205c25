package de.foerderfluss.budget;

import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.Money;

/** An appropriation cannot be cut below what cases already hold. */
public class AppropriationInUse extends Breach {

    private static final long serialVersionUID = 1L;

    AppropriationInUse(BudgetAccount account, Money cut, Money free) {
        super(
                Kind.CONFLICT,
                "amount",
                "Bei Titel %s, Haushaltsjahr %d, %s sind nur noch %s frei; um %s kann nicht gekürzt werden."
                        .formatted(
                                account.line(), account.year(), account.kind().germanName(), free, cut));
    }
}
