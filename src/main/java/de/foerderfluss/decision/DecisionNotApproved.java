package de.foerderfluss.decision;

import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.CaseReference;

/** There is no approved decision, or its approval is void. */
public class DecisionNotApproved extends Breach {

    private static final long serialVersionUID = 1L;

    DecisionNotApproved(CaseReference reference) {
        super(
                Kind.CONFLICT,
                "Für den Vorgang %s gibt es keine freigegebene Entscheidung. Bitte lassen Sie den Vorschlag zuerst freigeben."
                        .formatted(reference));
    }
}
