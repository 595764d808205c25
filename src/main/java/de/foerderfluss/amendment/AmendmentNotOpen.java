package de.foerderfluss.amendment;

import de.foerderfluss.shared.Breach;

/** The amendment has gone on or has ended. */
public class AmendmentNotOpen extends Breach {

    private static final long serialVersionUID = 1L;

    private AmendmentNotOpen(String sentence) {
        super(Kind.CONFLICT, sentence);
    }

    static AmendmentNotOpen of(Amendment amendment) {
        return new AmendmentNotOpen(
                amendment.state() == AmendmentState.PROPOSED
                        ? "Zur %s liegt schon ein Bescheid zur Freigabe vor. Er muss erst zurückgegeben werden."
                                .formatted(amendment.german())
                        : "Die %s ist schon beendet: %s."
                                .formatted(amendment.german(), amendment.state().germanName()));
    }

    static AmendmentNotOpen notTheirs(Amendment amendment) {
        return new AmendmentNotOpen(
                amendment.origin() == AmendmentOrigin.REQUEST
                        ? "Die %s hat die Kommune beantragt; nur sie kann ihren Antrag zurücknehmen. Sonst ist über ihn zu entscheiden."
                                .formatted(amendment.german())
                        : "Die %s hat die Bewilligungsbehörde eingeleitet; nur sie kann sie fallen lassen."
                                .formatted(amendment.german()));
    }
}
