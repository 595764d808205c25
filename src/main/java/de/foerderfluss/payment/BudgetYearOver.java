package de.foerderfluss.payment;

import de.foerderfluss.shared.Breach;

/** The budget year from which the drawdown was certified is over. */
public class BudgetYearOver extends Breach {

    private static final long serialVersionUID = 1L;

    BudgetYearOver(DrawdownId id, int year) {
        super(
                Kind.CONFLICT,
                "Der Abruf %d zu %s ist aus dem Haushaltsjahr %d festgestellt, das vorbei ist. Bitte geben Sie ihn zur neuen Feststellung zurück."
                        .formatted(id.number(), id.reference(), year));
    }
}
