package de.foerderfluss.assessment;

import de.foerderfluss.shared.Breach;

/** A step of the assessment was done already, perhaps by somebody else a moment ago. */
public class AssessmentStepRepeated extends Breach {

    private static final long serialVersionUID = 1L;

    /** @param done what has been done, as a German main clause without full stop */
    AssessmentStepRepeated(String done) {
        super(
                Kind.CONFLICT,
                "%s. Ihre Eingaben wurden nicht gespeichert; bitte öffnen Sie den Vorgang neu.".formatted(done));
    }
}
