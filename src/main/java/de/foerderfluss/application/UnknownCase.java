package de.foerderfluss.application;

import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.CaseReference;

/** There is no such case, or not for this person: the answer is the same, so that it reveals nothing. */
public class UnknownCase extends Breach {

    private static final long serialVersionUID = 1L;

    public UnknownCase(CaseReference reference) {
        super(
                Kind.UNKNOWN,
                "Einen Vorgang mit dem Aktenzeichen %s gibt es für Sie nicht. Bitte prüfen Sie das Aktenzeichen."
                        .formatted(reference));
    }
}
