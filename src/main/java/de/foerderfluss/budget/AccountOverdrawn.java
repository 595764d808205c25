package de.foerderfluss.budget;

import de.foerderfluss.shared.Breach;

/** The database refused a posting that would have taken more than there is. */
public class AccountOverdrawn extends Breach {

    private static final long serialVersionUID = 1L;

    AccountOverdrawn(BudgetEntry entry) {
        super(
                Kind.CONFLICT,
                "Auf dem Konto %s ist weniger als %s; es wurde nichts gebucht. Bitte den Stand neu laden."
                        .formatted(entry.account().german(), entry.amount().negated()));
    }
}
