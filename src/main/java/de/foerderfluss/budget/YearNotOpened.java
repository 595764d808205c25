package de.foerderfluss.budget;

import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.CaseReference;

/** The promised money of a later year can be paid only after that year's cash has taken over the promise. */
public class YearNotOpened extends Breach {

    private static final long serialVersionUID = 1L;

    YearNotOpened(CaseReference reference, int year) {
        super(
                Kind.CONFLICT,
                "Die Zusage an %s für das Haushaltsjahr %d ist noch nicht durch Ausgabemittel abgelöst. Bitte zuerst das Haushaltsjahr %d eröffnen."
                        .formatted(reference, year, year));
    }
}
