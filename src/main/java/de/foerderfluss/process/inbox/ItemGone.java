package de.foerderfluss.process.inbox;

import de.foerderfluss.shared.Breach;

/** The work item is done, or there never was one. */
public class ItemGone extends Breach {

    private static final long serialVersionUID = 1L;

    ItemGone() {
        super(Kind.UNKNOWN, "Diese Aufgabe ist inzwischen erledigt. Bitte laden Sie den Vorgangseingang neu.");
    }
}
