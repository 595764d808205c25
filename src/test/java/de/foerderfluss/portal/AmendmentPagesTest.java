package de.foerderfluss.portal;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.HttpVisitor;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.PostedForm;
import de.foerderfluss.TestClock;
import de.foerderfluss.amendment.SampleChange;
import de.foerderfluss.process.CaseLife;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** An amendment on the pages of both sides. */
@OfficeTest
class AmendmentPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext office;

    @Autowired
    TestClock clock;

    private String town = "";
    private String desk = "";
    private HttpVisitor editor = new HttpVisitor(0);
    private HttpVisitor mayor = new HttpVisitor(0);
    private HttpVisitor clerk = new HttpVisitor(0);

    @BeforeEach
    void award() {
        CaseLife.fillTheBudget(office);
        CaseLife life =
                CaseLife.submitted(office).awarded().downloaded().nextDay().waivedRemedy();
        clock.setTo(LocalDate.of(2026, 5, 4), LocalTime.of(9, 0));
        town = "/kommune/vorgaenge/" + life.reference();
        desk = "/amt/vorgaenge/" + life.reference();
        editor = visitor("poessneck.amt");
        mayor = visitor("poessneck.leitung");
        clerk = visitor("sachbearbeitung");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void leadsFromTheDraftToTheProposal() {
        assertThat(editor.get(town).body()).contains("Änderung beantragen");
        assertThat(editor.get(town + "/aenderung").body()).contains("24.000,00", "31.12.2026", "Entwicklung der");

        Map<String, Object> wrong = change(SampleChange.cheaper().with("ownFunds", "4.000,00"), "check", 0);
        assertThat(editor.submit(town + "/aenderung", town + "/aenderung", wrong)
                        .statusCode())
                .isEqualTo(302);
        assertThat(editor.get(town + "/aenderung?pruefung").body())
                .contains("Der Finanzierungsplan geht nicht auf", "4.000,00", "günstiger vergeben");

        HttpResponse<String> stale =
                editor.submit(town + "/aenderung", town + "/aenderung", change(SampleChange.cheaper(), "save", 0));
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("inzwischen geändert", "5.000,00");
        editor.upload(
                town + "/aenderung",
                town + "/aenderung",
                typed(change(SampleChange.cheaper(), "attach", 1)),
                "angebot.txt",
                "20.000 EUR".getBytes(StandardCharsets.UTF_8));
        assertThat(editor.get(town + "/aenderung").body()).contains("angebot.txt");
        assertThat(editor.get(town + "/aenderung/einreichen").body())
                .contains("Das kann nur, wer Ihre Kommune vertritt", "20.000,00");

        String summary = mayor.get(town + "/aenderung/einreichen").body();
        assertThat(summary).contains("Änderungsantrag verbindlich einreichen", "angebot.txt");
        String version = summary.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
        HttpResponse<String> sent = mayor.submit(
                town + "/aenderung/einreichen", town + "/aenderung/einreichen", Map.of("version", version));
        assertThat(sent.headers().firstValue("Location").orElseThrow()).endsWith("/aenderungen/1");
        assertThat(mayor.get(town + "/aenderungen/1").body())
                .contains("Ihr Antrag wird geprüft.", "20.000,00", "zurücknehmen");

        assertThat(clerk.get(desk).body()).contains("Änderung prüfen");
        assertThat(clerk.get(desk + "/aenderungen").body()).contains("Änderung 1", "in Prüfung");
        assertThat(clerk.get(desk + "/aenderungen/1").body())
                .contains("angebot.txt", "Anteilige Ermäßigung", "20.000,00");
        Map<String, Object> tooMuch = PostedForm.of(
                SampleChange.same()
                        .with("ownFunds", "5.999,00")
                        .granted(2026, "24.001,00")
                        .grantedAs(),
                "send");
        HttpResponse<String> refused = clerk.submit(desk + "/aenderungen/1", desk + "/aenderungen/1/pruefung", tooMuch);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("höchstens 24.000,00", "24.001,00");
        assertThat(clerk.submit(
                                desk + "/aenderungen/1",
                                desk + "/aenderungen/1/pruefung",
                                PostedForm.of(SampleChange.cheaper().grantedAs(), "send"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(clerk.get(desk + "/aenderungen/1").body())
                .contains("liegt zur Freigabe vor", "Zuwendung 20.000,00")
                .doesNotContain("Bescheid vorschlagen");
    }

    @Test
    void takesARequestBackAndDropsWhatWasOpenedExOfficio() {
        CaseLife life = CaseLife.submitted(office).awarded().downloaded().nextDay();
        clock.setTo(LocalDate.of(2026, 5, 11), LocalTime.of(9, 0));
        life.askedForChange(SampleChange.cheaper().asked());
        String own = "/kommune/vorgaenge/" + life.reference();
        assertThat(editor.get(own + "/aenderungen/1").body()).doesNotContain("zurücknehmen</span>");
        assertThat(mayor.submit(
                                own + "/aenderungen/1",
                                own + "/aenderungen/1/ruecknahme",
                                Map.of("reason", "Doch nicht"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(mayor.get(own + "/aenderungen/1").body()).contains("Der Antrag ist zurückgenommen.");

        String there = "/amt/vorgaenge/" + life.reference() + "/aenderungen";
        HttpResponse<String> silent = clerk.submit(
                there, there, Map.of("reason", " ", "key", UUID.randomUUID().toString()));
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.body()).contains("open-reason-error");
        clerk.submit(
                there,
                there,
                Map.of("reason", "Geringere Kosten", "key", UUID.randomUUID().toString()));
        assertThat(clerk.get(there + "/2").body()).contains("von Amts wegen", "Geringere Kosten", "anzuhören");
        assertThat(mayor.get(own + "/aenderungen/2").statusCode()).isEqualTo(404);
        HttpResponse<String> unheard = clerk.submit(
                there + "/2",
                there + "/2/pruefung",
                PostedForm.of(SampleChange.cheaper().grantedAs(), "send"));
        assertThat(unheard.statusCode()).isEqualTo(409);
        assertThat(unheard.body()).contains("noch nicht angehört", "20.000,00");
        assertThat(clerk.submit(there + "/2", there + "/2/einstellung", Map.of("reason", "Irrtum"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(clerk.get(there).body()).contains("zurückgenommen");
    }

    @Test
    void saysWhyNothingCanBeChanged() {
        CaseLife young = CaseLife.submitted(office);
        assertThat(editor.get("/kommune/vorgaenge/" + young.reference() + "/aenderung")
                        .body())
                .contains("nichts bewilligt");
        assertThat(clerk.get("/amt/vorgaenge/" + young.reference() + "/aenderungen")
                        .body())
                .contains("nichts bewilligt")
                .doesNotContain("Änderung einleiten");
    }

    private static Map<String, Object> change(SampleChange change, String action, int version) {
        Map<String, Object> sent = new LinkedHashMap<>(PostedForm.of(change.asked(), action));
        sent.put("version", String.valueOf(version));
        return sent;
    }

    private static Map<String, String> typed(Map<String, Object> sent) {
        Map<String, String> typed = new LinkedHashMap<>();
        sent.forEach((key, value) -> typed.put(key, value.toString()));
        return typed;
    }

    private HttpVisitor visitor(String username) {
        HttpVisitor visitor = new HttpVisitor(port);
        visitor.signIn(username, "demo");
        return visitor;
    }
}
