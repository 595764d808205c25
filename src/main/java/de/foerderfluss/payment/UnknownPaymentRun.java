package de.foerderfluss.payment;

import de.foerderfluss.shared.Breach;

/** There is no such payment run, or no such file of it (yet). */
public class UnknownPaymentRun extends Breach {

    private static final long serialVersionUID = 1L;

    UnknownPaymentRun() {
        super(
                Kind.UNKNOWN,
                "Diesen Zahlungslauf oder seine Datei gibt es nicht. Läuft er noch, warten Sie bitte, bis er fertig ist.");
    }
}
