package de.foerderfluss.journey;

import de.foerderfluss.restart.CaseDays;
import java.time.LocalDate;

/** Payment runs, their files and the answers of the bank. */
final class PaymentDesk {

    private final Desk desk;

    PaymentDesk(Desk desk) {
        this.desk = desk;
    }

    PaymentDesk run(LocalDate day) {
        desk.turnTo("Zahlläufe")
                .says("1 Zahlung über 8.000,00 EUR warten.")
                .type("Neuer Zahllauf", "Ausführungstag", CaseDays.german(day))
                .press("Zahllauf starten")
                .says("fertig")
                .shows("Zahlungen", "1")
                .shows("Summe", "8.000,00 EUR");
        return this;
    }

    byte[] bankFile() {
        return desk.file("Bankdatei (pain.001)");
    }

    byte[] orderList() {
        return desk.file("Anordnungsliste für die Kasse (CSV)");
    }

    PaymentDesk readAnswer(byte[] answer) {
        desk.turnTo("Zahlläufe")
                .follow("Rückmeldungen")
                .choose("Datei der Bank oder der Kasse", "camt054.xml", "text/xml", answer)
                .press("Einlesen")
                .says("Ergebnis der Rückmeldung", "1 von 1 Einträgen bearbeitet");
        return this;
    }

    Desk page() {
        return desk;
    }
}
