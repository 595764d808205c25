package de.foerderfluss.ruling;

import de.foerderfluss.shared.Breach;

/** The signatory has seen another content than the one that is proposed now. */
public class RulingChangedMeanwhile extends Breach {

    private static final long serialVersionUID = 1L;

    RulingChangedMeanwhile() {
        super(
                Kind.CONFLICT,
                "Der Vorschlag wurde geändert, nachdem Sie ihn geöffnet hatten. Es wurde nichts freigegeben; bitte lesen Sie den neuen Vorschlag.");
    }
}
