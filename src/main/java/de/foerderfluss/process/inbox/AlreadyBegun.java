package de.foerderfluss.process.inbox;

import de.foerderfluss.shared.Breach;

/** The process has begun before for this case or drawdown. */
class AlreadyBegun extends Breach {

    private static final long serialVersionUID = 1L;

    AlreadyBegun(String reference) {
        super(
                Kind.CONFLICT,
                "%s wird schon bearbeitet. Bitte laden Sie den Vorgang neu; Ihre Eingabe ist bereits angekommen."
                        .formatted(reference));
    }
}
