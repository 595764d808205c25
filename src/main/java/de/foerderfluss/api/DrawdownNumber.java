package de.foerderfluss.api;

import de.foerderfluss.payment.DrawdownId;
import de.foerderfluss.shared.CaseReference;

/** The number of a drawdown as it stands in an address. */
final class DrawdownNumber {

    private DrawdownNumber() {}

    /** @throws InputRefused if no drawdown bears such a number */
    static DrawdownId of(CaseReference reference, int number) {
        if (number < 1) {
            throw new InputRefused("Mittelabrufe sind ab 1 nummeriert. Bitte prüfen Sie die Adresse.");
        }
        return new DrawdownId(reference, number);
    }
}
