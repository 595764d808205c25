package de.foerderfluss.decision;

import de.foerderfluss.shared.Breach;

/** A partner of a joint application changes its mind after the decision. */
public class ConsentTooLate extends Breach {

    private static final long serialVersionUID = 1L;

    ConsentTooLate() {
        super(
                Kind.CONFLICT,
                "Über den gemeinsamen Antrag ist schon entschieden. Bitte wenden Sie sich an die antragstellende Kommune und an die Bewilligungsbehörde.");
    }
}
