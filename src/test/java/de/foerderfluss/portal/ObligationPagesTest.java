package de.foerderfluss.portal;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.HttpVisitor;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.decision.SampleDecision;
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

/** A demand of the notice on the pages of both sides. */
@OfficeTest
class ObligationPagesTest {

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
    void award() {
        CaseLife.fillTheBudget(office);
        CaseLife life = CaseLife.submitted(office)
                .foundComplete()
                .recommended()
                .awardProposed(SampleDecision.awardWithConditions("2026-06-30"))
                .approved()
                .downloaded();
        town = "/kommune/vorgaenge/" + life.reference() + "/auflagen";
        desk = "/amt/vorgaenge/" + life.reference() + "/auflagen";
        editor = visitor("poessneck.amt");
        clerk = visitor("sachbearbeitung");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void leadsFromTheReportToTheConfirmation() {
        assertThat(editor.get(town.replace("/auflagen", "")).body()).contains("0 von 2 sind erfüllt.");
        assertThat(editor.get(town).body())
                .contains(
                        "Das Sicherheitskonzept ist vorzulegen.",
                        "Zu erfüllen bis 30.06.2026.",
                        "Vor der Erfüllung wird nichts ausgezahlt.");

        HttpResponse<String> empty = editor.submit(town + "/1", town + "/1", Map.of("message", " "));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("report-message-error", "wie die Nebenbestimmung erfüllt ist");

        HttpResponse<String> badFile = editor.upload(
                town + "/1", town + "/1", Map.of("message", "Anbei."), "a.exe", "MZ".getBytes(StandardCharsets.UTF_8));
        assertThat(badFile.statusCode()).isEqualTo(422);
        assertThat(badFile.body()).contains("Anbei.", "Es wurde noch nichts gesendet.");

        HttpResponse<String> sent = editor.upload(
                town + "/1",
                town + "/1",
                Map.of("message", "Anbei."),
                "k.txt",
                "Konzept".getBytes(StandardCharsets.UTF_8));
        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(editor.get(town + "/1").body()).contains("Anbei.", "Nachweis 1", "Ihre Meldung wird geprüft.");

        assertThat(clerk.get("/amt/auflagen").body()).contains(desk + "#auflage-1");
        assertThat(clerk.get(desk).body()).contains("Anbei.", "Als erfüllt bestätigen");
        HttpResponse<String> unreasoned = clerk.submit(desk, desk + "/1/pruefung", Map.of("fulfilled", "false"));
        assertThat(unreasoned.statusCode()).isEqualTo(422);
        assertThat(unreasoned.body()).contains("judge1-reason-error", "Bitte nennen Sie den Grund");

        assertThat(clerk.submit(desk, desk + "/1/pruefung", Map.of("fulfilled", "true"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(clerk.get(desk).body()).contains("Als erfüllt bestätigt");
        assertThat(editor.get(town.replace("/auflagen", "")).body()).contains("1 von 2 sind erfüllt.");
        assertThat(clerk.submit(desk, desk + "/1/pruefung", Map.of("fulfilled", "false", "reason", "Doch nicht."))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void keepsWhatTheClerkTypedAndTakesInWhatCameByLetter() {
        HttpResponse<String> refused =
                clerk.submit(desk, desk + "/1/frist", Map.of("day", "30.02.2026", "dayReason", "Auf Bitte der Stadt"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("30.02.2026", "Auf Bitte der Stadt", "day1-day-error");

        clerk.submit(desk, desk + "/1/frist", Map.of("day", "30.09.2026", "dayReason", "Auf Bitte der Stadt"));
        clerk.submit(desk, desk + "/2/meldung", Map.of("message", "Brief vom 02.03.2026: Hinweisschild hängt."));

        assertThat(clerk.get(desk).body()).contains("Zu erfüllen bis 30.09.2026.", "Brief vom 02.03.2026");
        assertThat(editor.get("/kommune").body()).doesNotContain("Nebenbestimmung erfüllen");
    }

    @Test
    void letsOnlyClerksJudgeAndOnlyTheTownReport() {
        editor.submit(town + "/1", town + "/1", Map.of("message", "Erledigt."));
        HttpVisitor auditor = visitor("pruefung");

        assertThat(auditor.get(desk).body()).contains("Erledigt.").doesNotContain("Als erfüllt bestätigen");
        assertThat(auditor.submit(desk, desk + "/1/pruefung", Map.of("fulfilled", "true"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor("ohrdruf.amt").get(town + "/1").statusCode()).isEqualTo(404);
        assertThat(editor.get(town + "/7").statusCode()).isEqualTo(404);
        assertThat(editor.get(desk).statusCode()).isIn(403, 404);
    }

    private HttpVisitor visitor(String username) {
        HttpVisitor visitor = new HttpVisitor(port);
        visitor.signIn(username, "demo");
        return visitor;
    }
}
