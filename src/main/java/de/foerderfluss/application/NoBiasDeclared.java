package de.foerderfluss.application;

import de.foerderfluss.shared.Breach;

/** There is no declaration of bias that could be lifted. */
public class NoBiasDeclared extends Breach {

    private static final long serialVersionUID = 1L;

    NoBiasDeclared() {
        super(
                Kind.CONFLICT,
                "Diese Person hat sich in diesem Vorgang nicht für befangen erklärt, oder das ist schon aufgehoben. Bitte laden Sie die Seite neu.");
    }
}
