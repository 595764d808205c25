package de.foerderfluss.portal.finance;

import de.foerderfluss.shared.Breach;

/** What was typed into a form of the budget pages is not what the field asks for. */
class InvalidBudgetInput extends Breach {

    private static final long serialVersionUID = 1L;

    InvalidBudgetInput(String sentence) {
        super(Kind.INVALID, sentence);
    }
}
