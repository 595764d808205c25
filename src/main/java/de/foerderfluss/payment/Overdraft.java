package de.foerderfluss.payment;

import de.foerderfluss.shared.Money;
import java.util.Optional;

/** Says in German why an amount is more than may be paid now. */
final class Overdraft {

    private Overdraft() {}

    static Optional<String> of(Money amount, Entitlement.Allowance allowance, int year) {
        if (!amount.exceeds(allowance.amount())) {
            return Optional.empty();
        }
        Money most = allowance.amount();
        if (most.equals(allowance.byGrant().max(Money.ZERO))) {
            return Optional.of("Von der Zuwendung sind nur noch %s übrig.".formatted(most));
        }
        if (most.equals(allowance.byProof().max(Money.ZERO))) {
            return Optional.of(
                    "Bis der Verwendungsnachweis geprüft ist, wird ein Teil der Zuwendung einbehalten. Jetzt sind noch %s abrufbar, der Rest nach der Prüfung."
                            .formatted(most));
        }
        if (most.equals(allowance.byInvoices().max(Money.ZERO))) {
            return Optional.of(
                    "Zu den Rechnungen aller Abrufe gehört ein Anteil der Zuwendung, von dem noch %s offen sind. Mehr geht erst mit weiteren Rechnungen."
                            .formatted(most));
        }
        return Optional.of(
                "Aus dem Haushaltsjahr %d stehen für diesen Fall nur noch %s bereit. Bitte rufen Sie den Rest im nächsten Jahr ab oder beantragen Sie eine Änderung."
                        .formatted(year, most));
    }
}
