package de.foerderfluss.payment;

import de.foerderfluss.shared.Breach;

/** There is no such drawdown. */
public class UnknownDrawdown extends Breach {

    private static final long serialVersionUID = 1L;

    UnknownDrawdown(DrawdownId id) {
        super(
                Kind.UNKNOWN,
                "Den Mittelabruf %d zum Aktenzeichen %s gibt es nicht. Bitte öffnen Sie ihn aus der Liste der Abrufe."
                        .formatted(id.number(), id.reference()));
    }
}
