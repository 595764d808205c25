package de.foerderfluss.budget;

import de.foerderfluss.shared.Breach;

/** There is no posting with this number. */
public class UnknownPosting extends Breach {

    private static final long serialVersionUID = 1L;

    UnknownPosting(long number) {
        super(Kind.UNKNOWN, "Eine Buchung mit der Nummer %d gibt es nicht.".formatted(number));
    }
}
