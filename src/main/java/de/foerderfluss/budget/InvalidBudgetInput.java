package de.foerderfluss.budget;

import de.foerderfluss.shared.Breach;

/** What was sent for the books is not what was asked for. */
public class InvalidBudgetInput extends Breach {

    private static final long serialVersionUID = 1L;

    /** @param field the name of the input; empty if it is the address that is wrong */
    InvalidBudgetInput(String field, String sentence) {
        super(Kind.INVALID, field, sentence);
    }
}
