package de.foerderfluss.budget;

import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.Money;

/** The cash of a year does not cover what was promised for it. */
public class YearNotCovered extends Breach {

    private static final long serialVersionUID = 1L;

    YearNotCovered(BudgetLineCode line, int year, Money promised, Money free) {
        super(
                Kind.CONFLICT,
                "Das Haushaltsjahr %d kann bei Titel %s nicht eröffnet werden: zugesagt sind %s, frei sind nur %s Ausgabemittel. Bitte zuerst Mittel zuweisen."
                        .formatted(year, line, promised, free));
    }
}
