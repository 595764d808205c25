package de.foerderfluss.hearing;

import de.foerderfluss.shared.Breach;

/** There is no hearing on this matter of the case. */
public class UnknownHearing extends Breach {

    private static final long serialVersionUID = 1L;

    UnknownHearing() {
        super(
                Kind.UNKNOWN,
                "Zu diesem Gegenstand gibt es keine Anhörung. Bitte öffnen Sie die Anhörung über die Seite des Vorgangs.");
    }
}
