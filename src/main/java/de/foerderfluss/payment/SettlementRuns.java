package de.foerderfluss.payment;

import de.foerderfluss.shared.Breach;

/** Money was to be requested or paid while the final amount of the grant is being approved. */
public class SettlementRuns extends Breach {

    static final String SENTENCE =
            "Die Schlussabrechnung liegt zur Freigabe vor. Bis der Schlussbescheid erlassen ist, wird nichts abgerufen und nichts ausgezahlt.";

    private static final long serialVersionUID = 1L;

    SettlementRuns() {
        super(Kind.CONFLICT, SENTENCE);
    }
}
