package de.foerderfluss.budget;

import de.foerderfluss.shared.Breach;

/** New grants wait for the budget law (vorläufige Haushaltsführung, Art. 100 Verf TH). Nothing was booked. */
public class BudgetNotEnacted extends Breach {

    private static final long serialVersionUID = 1L;

    BudgetNotEnacted(BudgetLineCode line, int year) {
        super(
                Kind.CONFLICT,
                "Der Haushalt %d ist für Titel %s noch nicht in Kraft (vorläufige Haushaltsführung, Art. 100 der Verfassung des Freistaats Thüringen). Neue Bewilligungen sind nicht möglich; der Fall gehört auf die Warteliste."
                        .formatted(year, line));
    }
}
