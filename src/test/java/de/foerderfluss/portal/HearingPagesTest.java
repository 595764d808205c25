package de.foerderfluss.portal;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.HttpVisitor;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.process.CaseLife;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A hearing on the pages of both sides. */
@OfficeTest
class HearingPagesTest {

    private static final Map<String, String> HEARING = Map.of(
            "matter", "REVOCATION:1",
            "measure", "Widerruf in Höhe von 4.000,00 EUR",
            "facts", "Die Schulung fand nicht statt.",
            "legalBasis", "§ 49 Abs. 3 VwVfG",
            "amount", "4.000,00",
            "interest", "",
            "days", "28");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext office;

    @Autowired
    TestClock clock;

    private String town = "";
    private String desk = "";
    private HttpVisitor editor = new HttpVisitor(0);
    private HttpVisitor clerk = new HttpVisitor(0);

    @BeforeEach
    void submit() {
        clock.reset();
        CaseLife life = CaseLife.submitted(office);
        town = "/kommune/vorgaenge/" + life.reference();
        desk = "/amt/vorgaenge/" + life.reference() + "/anhoerungen";
        editor = visitor("poessneck.amt");
        clerk = visitor("sachbearbeitung");
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void leadsFromTheLetterToTheTreatment() {
        assertThat(clerk.get(desk).body()).contains("bisher nicht angehört", "Anhörung eröffnen");
        open();
        String hearing = desk + "/REVOCATION:1";
        String answer = town + "/anhoerungen/REVOCATION:1";
        assertThat(clerk.get(desk).body()).contains("Rückforderung 1", "30.03.2026", "Äußerungsfrist läuft");
        assertThat(clerk.get(hearing).body())
                .contains("Warum dieser Tag?", "beträgt 28 Tage", "Abschließen lässt sich die Anhörung mit");

        assertThat(editor.get("/kommune").body()).contains("Zur Anhörung äußern", answer);
        assertThat(editor.get(town).body()).contains(answer, "Anhörung vom 02.03.2026");
        assertThat(editor.get(answer).body())
                .contains("Die Schulung fand nicht statt.", "4.000,00", "Warum dieser Tag?", "beträgt 28 Tage");

        HttpResponse<String> empty = editor.submit(answer, answer, Map.of("text", " "));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("answer-text-error");
        HttpResponse<String> badFile = editor.upload(
                answer,
                answer,
                Map.of("text", "Wir holen <sie> nach."),
                "a.exe",
                "MZ".getBytes(StandardCharsets.UTF_8));
        assertThat(badFile.statusCode()).isEqualTo(422);
        assertThat(badFile.body()).contains("Wir holen &lt;sie&gt; nach.", "answer-files-error");
        assertThat(clerk.get(hearing).body()).contains("Bisher liegt keine Äußerung vor.");

        HttpResponse<String> sent = editor.upload(
                answer,
                answer,
                Map.of("text", "Wir holen <sie> nach."),
                "p.txt",
                "Plan".getBytes(StandardCharsets.UTF_8));
        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(editor.get(town).body()).contains("Ihre Äußerung ist eingegangen.");
        assertThat(editor.get(answer).body()).contains("Wir holen &lt;sie&gt; nach.", "Etwas ergänzen");
        assertThat(editor.get("/kommune").body()).doesNotContain(answer);

        assertThat(clerk.get("/amt?text=" + town.substring(town.length() - 5)).body())
                .contains("Anhörung auswerten: Rückforderung 1");
        assertThat(clerk.get(desk.replace("/anhoerungen", "")).body()).contains("Anhörung auswerten", hearing);
        HttpResponse<String> silent = clerk.submit(hearing, hearing + "/abschluss", Map.of("treatment", ""));
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.body()).contains("closure-treatment-error");
        clerk.submit(hearing, hearing + "/abschluss", Map.of("treatment", "Das Nachholen ist nicht belegt."));
        assertThat(clerk.get(hearing).body())
                .contains("Das Nachholen ist nicht belegt.", "Abgeschlossen am 02.03.2026");
        assertThat(editor.get(answer).body())
                .contains("Die Anhörung ist abgeschlossen.")
                .doesNotContain("Das Nachholen ist nicht belegt.", "Äußerung senden");
        assertThat(editor.submit(town, answer, Map.of("text", "Zu spät.")).statusCode())
                .isEqualTo(409);
    }

    @Test
    void keepsWhatTheClerkTypedBesideWhatIsWrong() {
        HttpResponse<String> refused = clerk.submit(
                desk + "/neu",
                desk + "/neu",
                Map.of(
                        "matter",
                        "",
                        "measure",
                        "Widerruf",
                        "facts",
                        "",
                        "legalBasis",
                        "§ 49",
                        "amount",
                        "viel",
                        "days",
                        "x"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("hearing-matter-error", "Widerruf", "viel");
        assertThat(clerk.submit(
                                desk + "/neu",
                                desk + "/neu",
                                Map.of(
                                        "matter",
                                        "INTEREST:1",
                                        "measure",
                                        "Zinsen",
                                        "facts",
                                        "",
                                        "legalBasis",
                                        "",
                                        "days",
                                        "5"))
                        .body())
                .contains("hearing-facts-error", "hearing-legalBasis-error", "hearing-days-error");
        assertThat(clerk.get(desk + "/neu?gegenstand=DRAWDOWN:7").body())
                .contains("Mittelabruf 7", "Rückforderung 1", "Schlussfestsetzung 1");

        open();
        String hearing = desk + "/REVOCATION:1";
        HttpResponse<String> letter = clerk.submit(
                hearing,
                hearing + "/aeusserung",
                Map.of("way", "", "receivedOn", "02.03.2026", "text", "Brief der Stadt"));
        assertThat(letter.statusCode()).isEqualTo(422);
        assertThat(letter.body()).contains("answer-way-error", "Brief der Stadt", "02.03.2026");
        assertThat(clerk.submit(
                                hearing,
                                hearing + "/aeusserung",
                                Map.of("way", "PHONE", "receivedOn", "31.02.2026", "text", "Anruf"))
                        .body())
                .contains("answer-receivedOn-error", "Anruf");
        assertThat(clerk.submit(
                                hearing,
                                hearing + "/aeusserung",
                                Map.of("way", "PHONE", "receivedOn", "02.03.2026", "text", "Anruf des Kämmerers"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(clerk.get(hearing).body()).contains("am Telefon", "Anruf des Kämmerers");

        HttpResponse<String> shorter =
                clerk.submit(hearing, hearing + "/verlaengerung", Map.of("days", "10", "reason", "Auf Bitte"));
        assertThat(shorter.statusCode()).isEqualTo(422);
        assertThat(shorter.body()).contains("extension-days-error", "Auf Bitte");
        clerk.submit(hearing, hearing + "/verlaengerung", Map.of("days", "42", "reason", "Auf Bitte der Stadt"));
        assertThat(clerk.get(hearing).body()).contains("13.04.2026", "Auf Bitte der Stadt", "verlängert worden");
    }

    @Test
    void recordsWhyNobodyIsHeard() {
        String here = desk + "/absehen";
        assertThat(clerk.get(here).body()).contains("§ 28 Abs. 2 Nr. 3 VwVfG", "Wortlaut nicht verifiziert");
        HttpResponse<String> empty =
                clerk.submit(here, here, Map.of("matter", "APPLICATION", "reason", "Weil <b>es</b> so ist"));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("dispensation-ground-error", "Weil &lt;b&gt;es&lt;/b&gt; so ist");
        HttpResponse<String> taken = clerk.submit(
                here, here, Map.of("matter", "REVOCATION:1", "ground", "REQUEST_DECLINED", "reason", "Ein Antrag"));
        assertThat(taken.statusCode()).isEqualTo(422);
        assertThat(taken.body()).contains("greift die Entscheidung in Rechte ein");

        Map<String, String> given = Map.of("matter", "APPLICATION", "ground", "URGENT", "reason", "Es eilt wirklich.");
        assertThat(clerk.submit(here, here, given).statusCode()).isEqualTo(302);
        assertThat(clerk.get(desk).body())
                .contains("Von der Anhörung abgesehen", "Gefahr im Verzug", "Es eilt wirklich.");
        assertThat(visitor("pruefung").submit(desk, here, given).statusCode()).isEqualTo(403);
        open();
        assertThat(clerk.submit(here, here, Map.of("matter", "REVOCATION:1", "ground", "URGENT", "reason", "Es eilt."))
                        .body())
                .contains("wird die Kommune schon angehört");
    }

    @Test
    void letsOnlyClerksHearAndOnlyTheTownAnswer() {
        open();
        String hearing = desk + "/REVOCATION:1";
        HttpVisitor auditor = visitor("pruefung");

        assertThat(auditor.get(hearing).body())
                .contains("Die Schulung fand nicht statt.")
                .doesNotContain("Frist verlängern", "Äußerung eintragen");
        assertThat(auditor.submit(hearing, hearing + "/abschluss", Map.of("treatment", "x"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(auditor.get(desk + "/neu").statusCode()).isEqualTo(403);
        assertThat(visitor("ohrdruf.amt")
                        .get(town + "/anhoerungen/REVOCATION:1")
                        .statusCode())
                .isEqualTo(404);
        assertThat(editor.get(town + "/anhoerungen/REVOCATION:2").statusCode()).isEqualTo(404);
        assertThat(editor.get(town + "/anhoerungen/quatsch").statusCode()).isEqualTo(404);
        assertThat(clerk.get(desk + "/INTEREST:3").statusCode()).isEqualTo(404);
        assertThat(clerk.submit(desk, desk + "/neu", HEARING).statusCode()).isEqualTo(302);
    }

    private void open() {
        assertThat(clerk.submit(desk + "/neu", desk + "/neu", HEARING).statusCode())
                .isEqualTo(302);
    }

    private HttpVisitor visitor(String username) {
        HttpVisitor visitor = new HttpVisitor(port);
        visitor.signIn(username, "demo");
        return visitor;
    }
}
