package de.foerderfluss.application;

import de.foerderfluss.shared.Breach;

/** There is no such draft, or it belongs to another municipality. */
public class UnknownDraft extends Breach {

    private static final long serialVersionUID = 1L;

    UnknownDraft() {
        super(
                Kind.UNKNOWN,
                "Diesen Antragsentwurf gibt es für Sie nicht. Vielleicht wurde er verworfen; Ihre Entwürfe stehen in der Übersicht.");
    }
}
