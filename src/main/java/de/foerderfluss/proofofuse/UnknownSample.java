package de.foerderfluss.proofofuse;

import de.foerderfluss.shared.Breach;

/** There is no sample of this period. */
public class UnknownSample extends Breach {

    private static final long serialVersionUID = 1L;

    UnknownSample() {
        super(Kind.UNKNOWN, "Für diesen Monat gibt es keine Stichprobe. Bitte öffnen Sie sie aus der Liste.");
    }
}
