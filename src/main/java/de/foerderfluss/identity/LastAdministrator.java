package de.foerderfluss.identity;

import de.foerderfluss.shared.Breach;

/** Afterwards nobody could have maintained people any more. */
public class LastAdministrator extends Breach {

    private static final long serialVersionUID = 1L;

    LastAdministrator() {
        super(
                Kind.CONFLICT,
                "Das ist die letzte Person mit der Rolle „Verwaltung“. Bitte geben Sie die Rolle zuerst einer anderen Person.");
    }
}
