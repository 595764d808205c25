package de.foerderfluss.closure;

import de.foerderfluss.shared.Breach;

/** Nothing of the case is bound to a purpose, or there is no such report. */
public class NothingDedicated extends Breach {

    private static final long serialVersionUID = 1L;

    public NothingDedicated() {
        super(
                Kind.UNKNOWN,
                "In diesem Vorgang gibt es keine Zweckbindung, zu der sich etwas melden ließe, oder keine solche Meldung. Sie beginnt mit dem Abschluss des Vorgangs.");
    }
}
