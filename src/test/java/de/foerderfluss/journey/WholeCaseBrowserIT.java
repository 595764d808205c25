package de.foerderfluss.journey;

import static de.foerderfluss.restart.CaseDays.german;
import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.assessment.SampleAssessment;
import de.foerderfluss.notice.PrintedText;
import de.foerderfluss.payment.sepa.BankFiles;
import de.foerderfluss.payment.sepa.Schemas;
import de.foerderfluss.restart.CaseDays;
import de.foerderfluss.restart.OfficeProcess;
import de.foerderfluss.restart.SmallProject;
import de.foerderfluss.shared.ContentHash;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One whole case in a real browser: from the appropriation to the money on the account, each person at a desk of their own. */
class WholeCaseBrowserIT {

    private static final String TITLE = "Schnittstelle zwischen Fachverfahren und E-Akte";
    private static final byte[] OFFER = "Angebot über 30.000 EUR".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PLAN = "Projektplan mit Meilensteinen".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private final CaseDays days = CaseDays.near();
    private String reference = "";
    private byte[] approved = {};

    @Test
    void runsFromTheAppropriationToTheExecutedPayment() throws Exception {
        int database = OfficeProcess.freePort();
        try (OfficeProcess office = OfficeProcess.startOn(days.first(), folder.resolve("data"), database);
                People people = new People(office.address())) {
            appropriate(people.budgetOfficer());
            apply(people.editor(), people.signatory());
            checkCompleteness(people.clerk(), people.editor());
            assess(people);
            decide(people);
            makeKnown(people.editor(), people.clerk());
        }
        try (OfficeProcess office = OfficeProcess.startOn(days.second(), folder.resolve("data"), database);
                People people = new People(office.address())) {
            becomeFinalAndDrawDown(people.signatory(), people.clerk());
            certifyAndOrder(people);
            pay(people.paymentDesk());
            seeTheSameTruth(people);
        }
    }

    private void appropriate(Budget budget) {
        budget.enact(days.year()).appropriate("100.000,00");
        budget.shows(days.year(), "0,00", "0,00", "0,00", "0,00", "100.000,00");
    }

    private void apply(TownHall editor, TownHall signatory) {
        Map<String, Object> application = SmallProject.application(days);
        editor.beginDraft().typeAndCheck(mistyped(application));
        editor.page()
                .says("2 Angaben sind zu berichtigen")
                .showsErrorAt("f-iban", "IBAN")
                .showsErrorAt("f-requestedGrant", "1.000,00 EUR fehlen");
        editor.typeAndCheck(Map.of("ownFunds", "6.000,00", "iban", "DE02 1203 0000 0000 2020 51"));
        editor.page().says("Die Angaben sind vollständig.", "voraussichtlich 24.000,00 EUR");
        editor.attach("Angebot.txt", OFFER).goOnToSubmit();
        editor.page().says("Das kann nur, wer Ihre Kommune vertritt: Holger Brandner.");

        signatory.openDraft(TITLE).goOnToSubmit();
        signatory.page().says("voraussichtlich 24.000,00 EUR", "Angebot.txt");
        reference = signatory.submit();
        signatory.page().says("Ihr Antrag ist eingegangen.");
        assertThat(PrintedText.of(signatory.page().file("Eingangsbestätigung")))
                .contains(reference, "Angebot.txt")
                .containsIgnoringWhitespaces(ContentHash.of(OFFER).hex());
    }

    private static Map<String, Object> mistyped(Map<String, Object> application) {
        Map<String, Object> typed = new LinkedHashMap<>(application);
        typed.put("ownFunds", "5.000,00");
        typed.put("iban", "DE02 1203 0000 0000 2020 52");
        return typed;
    }

    private void checkCompleteness(CaseWork clerk, TownHall editor) {
        clerk.takeOn("Vollständigkeit prüfen", reference)
                .complete(
                        Map.of(
                                "outcome",
                                "DOCUMENTS_MISSING",
                                "missingItems",
                                List.of(Map.of("item", "Projektplan", "reason", "Die Meilensteine fehlen.")),
                                "replyDate",
                                german(days.first().plusDays(10))),
                        "Das Ergebnis der Vollständigkeitsprüfung ist festgehalten.");
        clerk.open(reference).awaits("wartet auf Unterlagen").says("Auf Unterlagen warten");

        editor.overview().says("Unterlagen nachreichen");
        editor.open(reference).says("Zu Ihrem Antrag fehlen Unterlagen.");
        assertThat(PrintedText.of(editor.page().file("Nachforderung")))
                .contains(reference, "Projektplan", "Die Meilensteine fehlen.");
        editor.supply(reference, "Projektplan.txt", PLAN);

        clerk.takeOn("Vollständigkeit prüfen", reference)
                .complete(SampleAssessment.complete(), "Das Ergebnis der Vollständigkeitsprüfung ist festgehalten.");
        clerk.open(reference, "Prüfung").says("1. Prüfung: Unterlagen nachgefordert", "2. Prüfung: vollständig");
    }

    private void assess(People people) {
        people.reviewer()
                .takeOn("Fachlich Stellung nehmen", reference)
                .complete(SmallProject.opinion(), "Die fachliche Stellungnahme ist abgegeben.");
        CaseWork clerk = people.clerk().takeOn("Prüfvermerk erstellen", reference);
        clerk.page().says("Was die Richtlinie zu dem Antrag sagt", "Was das Fachreferat sagt");
        clerk.complete(SmallProject.record(), "Der Prüfvermerk ist geschrieben.");
        clerk.open(reference, "Prüfung")
                .says("Das Vorhaben erfüllt die Voraussetzungen der Richtlinie.", "erfüllt", "24.000,00 EUR");
        people.editor()
                .open(reference)
                .says("beantragt")
                .saysNothingOf("Das Vorhaben erfüllt die Voraussetzungen der Richtlinie.");
        people.budgetOfficer().shows(days.year(), "24.000,00", "0,00", "0,00", "0,00", "76.000,00");
    }

    private void decide(People people) {
        CaseWork clerk = people.clerk().takeOn("Entscheidung vorschlagen", reference);
        clerk.complete(Map.of(), "Der Entscheidungsvorschlag liegt zur Freigabe vor.");
        assertThat(clerk.page().statusOf("/amt/vorgaenge/" + reference + "/freigabe"))
                .as("the clerk may not approve")
                .isEqualTo(403);

        CaseWork signatory = people.decisionSignatory().takeOn("Entscheidung freigeben", reference);
        signatory
                .page()
                .type("Zur Korrektur zurückgeben", "Was zu korrigieren ist", "Bitte die Nachnutzung aufnehmen.")
                .press("Zurückgeben")
                .says("Der Vorschlag ging zur Korrektur an die Sachbearbeitung zurück.");
        clerk.takeOn("Entscheidung vorschlagen", reference);
        clerk.page()
                .says("Der letzte Vorschlag wurde zur Korrektur zurückgegeben.", "Bitte die Nachnutzung aufnehmen.");
        clerk.complete(
                Map.of("conditions", List.of(Map.of("text", "Die Ergebnisse sind zur Nachnutzung anzubieten."))),
                "Der Entscheidungsvorschlag liegt zur Freigabe vor.");
        approved = approve(signatory);
        people.budgetOfficer().shows(days.year(), "0,00", "24.000,00", "0,00", "0,00", "76.000,00");
    }

    private byte[] approve(CaseWork signatory) {
        signatory.takeOn("Entscheidung freigeben", reference);
        byte[] preview = signatory.page().says("24.000,00 EUR").file("Bescheid ansehen");
        assertThat(PrintedText.of(preview))
                .contains("Zuwendungsbescheid", "24.000,00 EUR", "Die Ergebnisse sind zur Nachnutzung anzubieten.");
        signatory
                .page()
                .tick("Ich habe den Bescheid gelesen und gebe ihn frei.")
                .press("Entscheidung freigeben")
                .says("Die Entscheidung ist freigegeben.");
        signatory.open(reference, "Entscheidung").awaits("Bescheidnummer").says("Abruf im Portal", "freigegeben");
        return preview;
    }

    private void makeKnown(TownHall editor, CaseWork clerk) {
        editor.overview().awaits("Bescheid abrufen");
        editor.open(reference).says("Ihr Bescheid liegt zum Abruf bereit.").saysNothingOf("noch abrufbar");
        assertThat(editor.fetchNotice(reference)).as("what was approved").isEqualTo(approved);
        editor.open(reference)
                .says("gilt am " + german(days.first().plusDays(1)) + " als bekannt gegeben")
                .shows("bewilligt", "24.000,00 EUR")
                .says("Klagefrist");
        clerk.open(reference, "Entscheidung").shows("Abgerufen", german(days.first()));
    }

    private void becomeFinalAndDrawDown(TownHall signatory, CaseWork clerk) {
        signatory.waive(reference);
        signatory.overview().awaits("Mittel abrufen, noch 24.000,00 EUR");
        clerk.open(reference, "Entscheidung")
                .shows("Bestandskräftig", "seit " + german(days.second()))
                .shows("Auf Rechtsbehelf verzichtet", german(days.second()));

        signatory.drawDown(reference, days);
        signatory
                .open(reference)
                .shows("abgerufen", "8.000,00 EUR")
                .shows("noch abrufbar", "16.000,00 EUR")
                .showsRow("8.000,00 EUR", "eingegangen");
    }

    private void certifyAndOrder(People people) {
        people.certifier()
                .takeOn("Richtigkeit feststellen", reference)
                .page()
                .shows("abgerufen", "8.000,00 EUR")
                .shows("Rechnungen zusammen", "10.000,00 EUR")
                .showsRow("Muster-Systemhaus GmbH", "R-4711", "10.000,00 EUR")
                .type(SmallProject.certification())
                .press("Entscheidung speichern")
                .says("Der Mittelabruf ist jetzt sachlich und rechnerisch richtig festgestellt.");

        people.orderer()
                .takeOn("Auszahlung anordnen", reference)
                .page()
                .says("Steffen Nöthlich", "Sie ordnen die Auszahlung von 8.000,00 EUR an Stadt Pößneck an.")
                .press("Auszahlung anordnen")
                .says("Die Auszahlung ist angeordnet.");
        people.budgetOfficer().shows(days.year(), "0,00", "16.000,00", "8.000,00", "0,00", "76.000,00");
    }

    private void pay(PaymentDesk desk) throws Exception {
        desk.run(days.second());
        byte[] bankFile = desk.bankFile();
        Schemas.PAIN_001.validate(bankFile);
        assertThat(new String(bankFile, StandardCharsets.UTF_8)).contains(payment(), "8000.00", "Stadt Poessneck");
        assertThat(new String(desk.orderList(), StandardCharsets.UTF_8)).contains(payment(), "8000,00");

        byte[] answer = BankFiles.notification(
                "08", BankFiles.booking(days.second(), "DBIT", "BOOK", "8000.00", payment(), ""));
        desk.readAnswer(answer).page().showsRow(payment(), "ausgeführt");
        desk.readAnswer(answer).page().showsRow(payment(), "ausgeführt");
    }

    private String payment() {
        return reference + "-A001-1";
    }

    private void seeTheSameTruth(People people) {
        String paid = "ausgezahlt am " + german(days.second());
        people.editor()
                .open(reference)
                .shows("ausgezahlt", "8.000,00 EUR")
                .shows("noch abrufbar", "16.000,00 EUR")
                .showsRow("8.000,00 EUR", paid);
        people.clerk()
                .open(reference, "Auszahlung")
                .shows("Ausgezahlt", "8.000,00 EUR")
                .showsRow("Abruf 1", "8.000,00 EUR", paid);
        people.budgetOfficer().shows(days.year(), "0,00", "16.000,00", "0,00", "8.000,00", "76.000,00");

        CaseWork auditor = people.auditor();
        auditor.open(reference)
                .says("In diesem Vorgang ist nichts mehr zu tun.")
                .offersNoForm();
        auditor.open(reference, "Auszahlung").showsRow("Abruf 1", paid).offersNoForm();
        auditor.open(reference, "Akte").press("Jetzt prüfen").says("unversehrt.", "jeder Prüfwert stimmte.");
        new Budget(auditor.page()).shows(days.year(), "0,00", "16.000,00", "0,00", "8.000,00", "76.000,00");
        auditor.page().offersNoForm();
    }
}
