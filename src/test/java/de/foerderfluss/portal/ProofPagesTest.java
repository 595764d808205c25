package de.foerderfluss.portal;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.HttpVisitor;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.PostedForm;
import de.foerderfluss.TestClock;
import de.foerderfluss.process.CaseLife;
import de.foerderfluss.proofofuse.ProofId;
import de.foerderfluss.proofofuse.ProofReminders;
import de.foerderfluss.proofofuse.ProofSampling;
import de.foerderfluss.proofofuse.SampleProof;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A proof of use on the pages of both sides: written, submitted, examined. */
@OfficeTest
class ProofPagesTest {

    private static final String HEAD = "Bezahlt am;Empfänger;Rechnungsnummer;Grund der Zahlung;Betrag;Ausgabe Nr.\n";
    private static final String LINES = HEAD
            + "30.06.2026;Softwarehaus GmbH;RE-1;Entwicklung;24.500,00;1\n"
            + "15.10.2026;Beratung & Test AG;2026/77;Test;4.500,00;2\n";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext office;

    @Autowired
    TestClock clock;

    private CaseLife life;
    private String town = "";
    private String desk = "";
    private HttpVisitor editor = new HttpVisitor(0);

    @BeforeEach
    void grant() {
        clock.reset();
        CaseLife.fillTheBudget(office);
        life = CaseLife.submitted(office).awarded().downloaded().nextDay().waivedRemedy();
        town = "/kommune/vorgaenge/" + life.reference() + "/nachweise/gesamt";
        desk = "/amt/vorgaenge/" + life.reference() + "/nachweise/gesamt";
        clock.setTo(LocalDate.of(2027, 6, 10), LocalTime.NOON);
        editor = visitor("poessneck.amt");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void tellsTheTownWhatIsDueWhenAndWhy() {
        assertThat(editor.get("/kommune").body()).contains("Verwendungsnachweis vorlegen", "30.06.2027", town);
        assertThat(editor.get(town).body())
                .contains(
                        "Vorzulegen bis zum 30.06.2027",
                        "Der Bescheid bestimmt den 30.06.2027",
                        "Anträge liegen am selben Tag in der Akte.",
                        "1 – Entwicklung der Schnittstelle",
                        "Angaben fehlen noch");
    }

    @Test
    void keepsWhatWasTypedAndShowsWhatIsWrongBesideIt() {
        save(Map.of("course", "Läuft."), "0", "save");

        assertThat(editor.get(town).body()).contains("Läuft.").doesNotContain("kern-form-input--error");
        assertThat(editor.get(town + "?pruefung").body())
                .contains("Läuft.", "kern-form-input--error", "Bitte füllen Sie");

        HttpResponse<String> stale = save(Map.of("course", "Anders."), "0", "save");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("Anders.", "Der Nachweis wurde inzwischen geändert", "Läuft.");
    }

    @Test
    void readsReceiptsFromAFileOrNotAtAll() {
        HttpResponse<String> refused = upload("0", HEAD + "30.06.2026;Firma;1;Grund;viel;1\n");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("nicht eingelesen", "Zeile 2: „Betrag“ ist kein Betrag", "Noch kein Beleg.");

        assertThat(upload("0", LINES).statusCode()).isEqualTo(302);
        assertThat(editor.get(town + "/belege").body()).contains("2 Belege.", "Beratung &amp; Test AG", "24.500,00");
        assertThat(editor.get(town + "/belege/liste.csv").body())
                .startsWith("\ufeffBezahlt am;")
                .contains("Softwarehaus");

        editor.submit(town + "/belege", town + "/belege/entfernen", Map.of("version", "1", "row", "1"));
        assertThat(editor.get(town + "/belege").body()).contains("Ein Beleg.").doesNotContain("Beratung");

        HttpResponse<String> wrong = editor.submit(
                town + "/belege", town + "/belege", Map.of("version", "2", "payee", "Wir", "amount", "1,2,3"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("1,2,3", "value=\"Wir\"", "ist kein Betrag");

        Map<String, Object> receipt =
                new HashMap<>(SampleProof.receipt("15.10.2026", "Beratung AG", "77", "4.500,00", "2"));
        receipt.put("version", "2");
        assertThat(editor.submit(town + "/belege", town + "/belege", receipt).statusCode())
                .isEqualTo(302);
        assertThat(editor.get(town + "/belege").body()).contains("2 Belege.", "Beratung AG");
    }

    @Test
    void goesFromTheTownToTheExaminerAndItsRecord() {
        upload("0", LINES);
        save(typed(), "1", "save");
        assertThat(editor.get(town).body()).contains("Alle Angaben sind vollständig.");
        assertThat(editor.get(town + "/einreichen").body()).contains("Das kann nur, wer Ihre Kommune vertritt");
        assertThat(editor.submit(town, town + "/einreichen", Map.of("version", "2"))
                        .statusCode())
                .isEqualTo(403);
        HttpVisitor signatory = visitor("poessneck.leitung");
        assertThat(signatory
                        .submit(town + "/einreichen", town + "/einreichen", Map.of("version", "1"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(signatory
                        .submit(town + "/einreichen", town + "/einreichen", Map.of("version", "2"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(editor.get(town).body()).contains("eingegangen, wird geprüft", "29.000,00");

        HttpVisitor examiner = visitor("nachweis");
        LocalDate last = office.getBean(ProofSampling.class)
                .waitsUntil(ProofId.whole(life.reference()))
                .orElseThrow();
        String protocol = "/amt/nachweise/stichproben/" + YearMonth.from(last);
        assertThat(examiner.get(desk).body())
                .contains("wird nach dem %td.%<tm.%<tY durch die Stichprobe bestimmt".formatted(last));
        assertThat(examiner.get(desk + "/pruefung").statusCode()).isEqualTo(302);
        assertThat(examiner.get("/amt/nachweise?stage=SAMPLE").body())
                .contains(life.reference().text());
        assertThat(examiner.get(protocol).body()).contains("bleibt geheim");

        life.letPass("Event_SamplePeriodOver");
        assertThat(examiner.get(protocol).body()).contains(life.reference().text(), "Losnummer");
        assertThat(examiner.get(desk).body()).contains("Nachweis prüfen", "Ziehungsprotokoll");
        assertThat(examiner.get(desk + "/pruefung").body()).contains("24.500,00", "Softwarehaus GmbH");

        Map<String, Object> cut = new LinkedHashMap<>(SampleProof.examined());
        cut.put("examinedItems", List.of(Map.of("recognised", "1,00"), Map.of("recognised", "4.500,00")));
        HttpResponse<String> refused =
                examiner.submit(desk + "/pruefung", desk + "/pruefung", PostedForm.of(cut, "send"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Bitte begründen Sie", "24.500,00", "Keine weiteren.");

        assertThat(examiner.submit(
                                desk + "/pruefung", desk + "/pruefung", PostedForm.of(SampleProof.examined(), "send"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(examiner.get(desk).body())
                .contains("Bewirtung ist nicht zuwendungsfähig.", "22.400,00", "Prüfvermerk");
        assertThat(editor.get(town).body())
                .contains("Der Nachweis ist geprüft.")
                .doesNotContain("Bewirtung");
    }

    @Test
    void letsTheClerkHearATownThatSendsNothing() {
        clock.setTo(LocalDate.of(2027, 7, 1), LocalTime.NOON);
        office.getBean(ProofReminders.class).notice(ProofId.whole(life.reference()));
        life.worked();
        HttpVisitor clerk = visitor("sachbearbeitung");
        Map<String, String> early = Map.of("facts", "Nichts kam.", "days", "21");
        assertThat(clerk.submit(desk + "/anhoerung", desk + "/anhoerung", early).statusCode())
                .isEqualTo(409);

        life.letPass("Event_FinalReminderDue").letPass("Event_HearingDue");
        assertThat(clerk.get("/amt?text=" + life.reference()).body())
                .contains("Über fehlenden Nachweis entscheiden: Verwendungsnachweis");
        assertThat(clerk.get("/amt/vorgaenge/" + life.reference()).body()).contains(desk + "/anhoerung");
        HttpResponse<String> refused =
                clerk.submit(desk + "/anhoerung", desk + "/anhoerung", Map.of("facts", "Nichts kam.", "days", "bald"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Nichts kam.", "value=\"bald\"", "hearing-days-error");

        assertThat(clerk.submit(desk + "/anhoerung", desk + "/anhoerung", early).statusCode())
                .isEqualTo(302);
        assertThat(editor.get("/kommune/vorgaenge/" + life.reference()).body()).contains("Anhörung eröffnet");
    }

    @Test
    void opensToNobodyElse() {
        HttpVisitor stranger = visitor("ohrdruf.leitung");
        HttpVisitor clerk = visitor("sachbearbeitung");

        for (String page : List.of(town, town + "/belege", town + "/belege/liste.csv", town + "/einreichen")) {
            assertThat(stranger.get(page).statusCode()).as(page).isEqualTo(404);
        }
        assertThat(stranger.submit("/kommune", town, Map.of("version", "0")).statusCode())
                .isEqualTo(404);
        assertThat(editor.get(town.replace("gesamt", "2031")).statusCode()).isEqualTo(404);
        assertThat(editor.get(town.replace("gesamt", "alles")).statusCode()).isEqualTo(404);
        assertThat(editor.get("/amt/nachweise").statusCode()).isEqualTo(403);
        assertThat(clerk.get(desk + "/pruefung").statusCode()).isEqualTo(403);
        assertThat(clerk.get("/amt/nachweise?stage=unsinn&page=-3&text=%25").statusCode())
                .isEqualTo(200);
        assertThat(clerk.get("/amt/nachweise/stichproben/unsinn").statusCode()).isEqualTo(404);
    }

    private static Map<String, Object> typed() {
        return SampleProof.simpleValues();
    }

    private HttpResponse<String> save(Map<String, Object> values, String version, String action) {
        Map<String, Object> posted = PostedForm.of(values, action);
        posted.put("version", version);
        return editor.submit(town, town, posted);
    }

    private HttpResponse<String> upload(String version, String lines) {
        return editor.upload(
                town + "/belege",
                town + "/belege/einlesen",
                Map.of("version", version, "mode", "add"),
                "belege.csv",
                lines.getBytes(StandardCharsets.UTF_8));
    }

    private HttpVisitor visitor(String username) {
        HttpVisitor visitor = new HttpVisitor(port);
        visitor.signIn(username, "demo");
        return visitor;
    }
}
