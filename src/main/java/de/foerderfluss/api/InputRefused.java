package de.foerderfluss.api;

import de.foerderfluss.shared.Breach;

/** Something in a request that no form describes is missing or wrong. */
class InputRefused extends Breach {

    private static final long serialVersionUID = 1L;

    InputRefused(String sentence) {
        super(Kind.INVALID, sentence);
    }
}
