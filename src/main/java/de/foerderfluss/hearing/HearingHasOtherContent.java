package de.foerderfluss.hearing;

import de.foerderfluss.shared.Breach;

/** The municipality has been heard on this matter already, with other words. */
public class HearingHasOtherContent extends Breach {

    private static final long serialVersionUID = 1L;

    HearingHasOtherContent() {
        super(
                Kind.CONFLICT,
                "Zu diesem Gegenstand ist die Kommune schon angehört worden, mit anderem Inhalt. Was ihr mitgeteilt ist, lässt sich nicht ändern; bitte öffnen Sie die vorhandene Anhörung.");
    }
}
