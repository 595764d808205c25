package de.foerderfluss.payment;

import de.foerderfluss.shared.Breach;

/** All of the money was used in time, or the period still runs. */
public class NothingLate extends Breach {

    private static final long serialVersionUID = 1L;

    NothingLate(DrawdownId id) {
        super(
                Kind.CONFLICT,
                "Bei Abruf %d ist nichts verspätet verwendet, oder die Frist läuft noch.".formatted(id.number()));
    }
}
