package de.foerderfluss.api;

import de.foerderfluss.shared.Breach;

/** The grant of the case is not settled, or its notice is not made known yet. */
class NoSettlementYet extends Breach {

    private static final long serialVersionUID = 1L;

    NoSettlementYet() {
        super(Kind.UNKNOWN, "Eine Schlussabrechnung gibt es, sobald der Schlussbescheid bekannt gegeben ist.");
    }
}
