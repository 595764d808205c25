package de.foerderfluss.application;

import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.CaseReference;

/** The draft has become a case and can no longer be changed. */
public class DraftAlreadySubmitted extends Breach {

    private static final long serialVersionUID = 1L;

    DraftAlreadySubmitted(CaseReference reference) {
        super(
                Kind.CONFLICT,
                "Dieser Antrag ist schon unter dem Aktenzeichen %s eingereicht und lässt sich nicht mehr ändern. Ihre Eingaben hier wurden nicht gespeichert."
                        .formatted(reference));
    }
}
