package de.foerderfluss.proofofuse;

import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.CaseReference;

/** The case has no grant whose use could be proved. */
public class NothingToProve extends Breach {

    private static final long serialVersionUID = 1L;

    NothingToProve(CaseReference reference) {
        super(
                Kind.CONFLICT,
                "Zum Aktenzeichen %s ist keine Zuwendung bewilligt, deren Verwendung nachzuweisen wäre."
                        .formatted(reference));
    }
}
