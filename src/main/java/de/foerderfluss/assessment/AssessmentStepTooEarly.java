package de.foerderfluss.assessment;

import de.foerderfluss.shared.Breach;

/** A step of the assessment needs one that has not been done. */
public class AssessmentStepTooEarly extends Breach {

    private static final long serialVersionUID = 1L;

    /** @param missing what must come first, as a German main clause without full stop */
    AssessmentStepTooEarly(String missing) {
        super(
                Kind.CONFLICT,
                "%s. Bitte öffnen Sie den Vorgang neu und erledigen Sie zuerst diesen Schritt.".formatted(missing));
    }
}
