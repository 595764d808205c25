package de.foerderfluss.decision;

import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.CaseReference;

/** There is no approved decision, or its approval is void. */
public class DecisionNotApproved extends Breach {

    private static final long serialVersionUID = 1L;

    /** @param reason why it is so, or what to do: German, whole sentences */
    DecisionNotApproved(CaseReference reference, String reason) {
        super(
                Kind.CONFLICT,
                "Für den Vorgang %s gibt es keine freigegebene Entscheidung. %s".formatted(reference, reason));
    }
}
