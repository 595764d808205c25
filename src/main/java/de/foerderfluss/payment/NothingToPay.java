package de.foerderfluss.payment;

import de.foerderfluss.shared.Breach;

/** No ordered payment waits for a run of this person. */
public class NothingToPay extends Breach {

    private static final long serialVersionUID = 1L;

    NothingToPay() {
        super(
                Kind.CONFLICT,
                "Es wartet keine angeordnete Zahlung, die Sie auszahlen dürften. Wer eine Zahlung festgestellt hat, darf sie nicht auszahlen.");
    }
}
