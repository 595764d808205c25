package de.foerderfluss.decision;

import de.foerderfluss.shared.Breach;

/** A grant was to be approved to which a partner does not consent any more. */
public class ConsentMissing extends Breach {

    private static final long serialVersionUID = 1L;

    ConsentMissing(String obstacle) {
        super(Kind.CONFLICT, obstacle + " Bitte geben Sie den Vorschlag zur Korrektur zurück.");
    }
}
