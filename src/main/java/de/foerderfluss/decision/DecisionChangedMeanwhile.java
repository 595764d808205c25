package de.foerderfluss.decision;

import de.foerderfluss.shared.Breach;

/** The signatory has seen another content than the one that is proposed now. */
public class DecisionChangedMeanwhile extends Breach {

    private static final long serialVersionUID = 1L;

    DecisionChangedMeanwhile() {
        super(
                Kind.CONFLICT,
                "Der Entscheidungsvorschlag wurde geändert, nachdem Sie ihn geöffnet hatten. Es wurde nichts freigegeben; bitte lesen Sie den neuen Vorschlag.");
    }
}
