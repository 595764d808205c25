package de.foerderfluss.payment;

import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.CaseReference;

/** The case has no grant to draw from. */
public class NothingGranted extends Breach {

    private static final long serialVersionUID = 1L;

    NothingGranted(CaseReference reference) {
        super(
                Kind.CONFLICT,
                "Zum Aktenzeichen %s ist keine Zuwendung bewilligt, aus der Mittel abgerufen werden könnten."
                        .formatted(reference));
    }
}
