package de.foerderfluss.budget;

import de.foerderfluss.shared.Breach;

/** There is no such budget line in the plan. */
public class UnknownBudgetLine extends Breach {

    private static final long serialVersionUID = 1L;

    UnknownBudgetLine(BudgetLineCode line) {
        super(
                Kind.UNKNOWN,
                "Den Titel %s gibt es im Haushaltsplan dieses Verfahrens nicht. Bitte zuerst den Titel anlegen."
                        .formatted(line));
    }
}
