package de.foerderfluss.budget;

import de.foerderfluss.shared.Breach;

/** Money of a year that is over can no longer be set aside (§ 45 ThürLHO). */
public class BudgetYearPast extends Breach {

    private static final long serialVersionUID = 1L;

    BudgetYearPast(int year, int currentBudgetYear) {
        super(
                Kind.INVALID,
                "Das Haushaltsjahr %d ist vorbei; Mittel können nur ab %d vorgemerkt werden. Bitte die Jahresbeträge neu aufteilen."
                        .formatted(year, currentBudgetYear));
    }
}
