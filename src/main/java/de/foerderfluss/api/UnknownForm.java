package de.foerderfluss.api;

import de.foerderfluss.shared.Breach;

/** There is no such form. */
class UnknownForm extends Breach {

    private static final long serialVersionUID = 1L;

    UnknownForm() {
        super(Kind.UNKNOWN, "Dieses Formular gibt es nicht. Alle Formulare stehen unter /api/v1/forms.");
    }
}
