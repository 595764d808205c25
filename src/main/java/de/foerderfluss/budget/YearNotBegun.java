package de.foerderfluss.budget;

import de.foerderfluss.shared.Breach;

/** A budget year is opened when it has begun, not before. */
public class YearNotBegun extends Breach {

    private static final long serialVersionUID = 1L;

    YearNotBegun(int year) {
        super(
                Kind.CONFLICT,
                "Das Haushaltsjahr %d hat noch nicht begonnen und kann erst ab dem 01.01.%d eröffnet werden."
                        .formatted(year, year));
    }
}
