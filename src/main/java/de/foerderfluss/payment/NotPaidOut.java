package de.foerderfluss.payment;

import de.foerderfluss.shared.Breach;

/** The drawdown has not been paid, so there is no use to report. */
public class NotPaidOut extends Breach {

    private static final long serialVersionUID = 1L;

    NotPaidOut(DrawdownId id) {
        super(
                Kind.CONFLICT,
                "Abruf %d ist noch nicht ausgezahlt; über seine Verwendung ist nichts zu melden."
                        .formatted(id.number()));
    }
}
