package de.foerderfluss.budget;

import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;

/** A case holds less at this stage than the act would move. */
public class MoreThanBooked extends Breach {

    private static final long serialVersionUID = 1L;

    MoreThanBooked(CaseReference reference, int year, Stage stage, Money wanted, Money held) {
        super(
                Kind.CONFLICT,
                "Für den Fall %s sind im Haushaltsjahr %d nur %s %s; %s können nicht gebucht werden."
                        .formatted(reference, year, held, stage.germanName(), wanted));
    }
}
