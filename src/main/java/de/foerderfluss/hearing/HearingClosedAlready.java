package de.foerderfluss.hearing;

import de.foerderfluss.shared.Breach;

/** The hearing is over. */
public class HearingClosedAlready extends Breach {

    private static final long serialVersionUID = 1L;

    HearingClosedAlready() {
        super(
                Kind.CONFLICT,
                "Diese Anhörung ist abgeschlossen. Was Sie noch mitteilen möchten, richten Sie bitte formlos an die Sachbearbeitung.");
    }
}
