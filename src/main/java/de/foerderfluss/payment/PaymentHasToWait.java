package de.foerderfluss.payment;

import de.foerderfluss.shared.Breach;

/** The notice demands something before money may be paid. */
public class PaymentHasToWait extends Breach {

    private static final long serialVersionUID = 1L;

    PaymentHasToWait(String sentence) {
        super(Kind.CONFLICT, sentence);
    }
}
