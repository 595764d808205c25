package de.foerderfluss.assessment;

import de.foerderfluss.shared.Breach;

/** The municipality has supplied documents though none are asked for at the moment. */
public class NoDocumentsRequested extends Breach {

    private static final long serialVersionUID = 1L;

    NoDocumentsRequested() {
        super(
                Kind.CONFLICT,
                "Zurzeit sind in diesem Vorgang keine Unterlagen nachgefordert. Bitte wenden Sie sich an die Sachbearbeitung, wenn Sie etwas ergänzen möchten.");
    }
}
