package de.foerderfluss.budget;

import de.foerderfluss.shared.Breach;

/** What was sent for the books is not what was asked for. */
public class InvalidBudgetInput extends Breach {

    private static final long serialVersionUID = 1L;

    InvalidBudgetInput(String sentence) {
        super(Kind.INVALID, sentence);
    }
}
