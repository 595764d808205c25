package de.foerderfluss.process.inbox;

import de.foerderfluss.shared.Breach;

/** Somebody else has taken the work item on. */
public class ItemTaken extends Breach {

    private static final long serialVersionUID = 1L;

    ItemTaken(String name) {
        super(
                Kind.CONFLICT,
                "Diese Aufgabe hat schon %s übernommen. Bitte wählen Sie eine andere oder sprechen Sie sich ab."
                        .formatted(name));
    }
}
