package de.foerderfluss.payment;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Says from which budget year a drawdown is paid: after the last day of a year from the next one, if it has money for the case (P-3). */
@Component
class PayingYear {

    private final CutOff cutOff;
    private final Entitlement entitlement;

    PayingYear(CutOff cutOff, Entitlement entitlement) {
        this.cutOff = cutOff;
        this.entitlement = entitlement;
    }

    /**
     * The year and why it is this one.
     *
     * @param note for municipality and certifier, German; empty if the drawdown came in time
     */
    record Choice(int year, String note) {}

    Choice of(CaseReference reference, Money amount, LocalDate today) {
        int year = today.getYear();
        if (!today.isAfter(cutOff.lastDay(today))) {
            return new Choice(year, "");
        }
        return amount.exceeds(entitlement.inYear(reference, year + 1))
                ? new Choice(
                        year,
                        "Der Abruf ist nach dem %s eingegangen, dem letzten Tag für Abrufe aus dem Haushaltsjahr %d. Ob noch in diesem Jahr gezahlt werden kann, entscheidet die Bewilligungsbehörde; sonst beantragen Sie bitte eine Änderung."
                                .formatted(cutOff.german(today), year))
                : new Choice(
                        year + 1,
                        "Der Abruf ist nach dem %s eingegangen, dem letzten Tag für Abrufe aus dem Haushaltsjahr %d. Er wird aus dem Haushaltsjahr %d gezahlt."
                                .formatted(cutOff.german(today), year, year + 1));
    }
}
