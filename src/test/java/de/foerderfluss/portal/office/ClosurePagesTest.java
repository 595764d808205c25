package de.foerderfluss.portal.office;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.HttpVisitor;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.process.CaseLife;
import de.foerderfluss.process.SettledCase;
import java.net.http.HttpResponse;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Closing a case on its page, and the dedication after it on both sides. */
@OfficeTest
class ClosurePagesTest {

    @LocalServerPort
    int port;

    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Autowired
    ApplicationContext office;

    @Autowired
    TestClock clock;

    private CaseLife life;
    private String page = "";
    private String own = "";

    @BeforeEach
    void aCaseIsSettled() {
        clock.reset();
        CaseLife.fillTheBudget(office);
        life = SettledCase.of(office, CaseLife.submitted(office).awarded());
        page = "/amt/vorgaenge/" + life.reference() + "/abschluss";
        own = "/kommune/vorgaenge/" + life.reference();
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void closesAndFollowsTheDedication() {
        HttpVisitor clerk = visitor("sachbearbeitung");
        HttpVisitor town = visitor("poessneck.amt");
        assertThat(clerk.get(page).body())
                .contains("ist noch nicht bestandskräftig.", life.reference() + "/verfuegungen")
                .doesNotContain("Vorgang abschließen");
        assertThat(town.get(own + "/zweckbindung").body()).contains("keine Zweckbindung");
        SettledCase.accepted(office, life);
        clerk.submit(page, page, Map.of());
        life.worked();
        assertThat(clerk.get(page).body())
                .contains(
                        "Abgeschlossen am", "Petra Lindner", "Dauer nicht verifiziert", "Gebunden bis zum Ablauf des");
        assertThat(town.get(own).body()).contains("Der Vorgang ist abgeschlossen.", own + "/zweckbindung");

        SettledCase.letTimePass(clock);
        String today = GERMAN.format(clock.today());
        String ahead = GERMAN.format(clock.today().plusMonths(1));
        String form = own + "/zweckbindung";
        HttpResponse<String> refused =
                town.submit(form, form, Map.of("kind", "SOLD", "since", ahead, "message", "Verkauf an die Stadtwerke"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(ahead, "Verkauf an die Stadtwerke", "Der Tag der Änderung muss");
        town.submit(form, form, Map.of("kind", "SOLD", "since", today, "message", "Verkauf an die Stadtwerke"));
        life.worked();
        assertThat(town.get(form).body())
                .contains("Meldung 1", "Wird geprüft.")
                .doesNotContain("Änderung melden</span>");

        assertThat(clerk.get("/amt/vorgaenge/" + life.reference()).body()).contains("Gemeldete Änderung prüfen", page);
        assertThat(visitor("zeichnung")
                        .submit(page, page + "/meldungen/1", Map.of("verdict", "BREACH", "reason", "Nein"))
                        .statusCode())
                .isEqualTo(403);
        clerk.submit(
                page,
                page + "/meldungen/1",
                Map.of("verdict", "BREACH", "reason", "Der Zweck ist nicht mehr erfüllt."));
        life.worked();
        assertThat(clerk.get(page).body()).contains("Widerruf für die restliche Zeit prüfen", "Tagen der Zweckbindung");
        assertThat(town.get(form).body()).contains("durch Verfehlung des Zwecks beendet", "Tagen der Zweckbindung");
    }

    @Test
    void recordsWhatBecameKnownAnotherWay() {
        SettledCase.accepted(office, life);
        HttpVisitor clerk = visitor("sachbearbeitung");
        clerk.submit(page, page, Map.of());
        SettledCase.letTimePass(clock);
        clerk.submit(
                page,
                page + "/meldung",
                Map.of(
                        "kind",
                        "MOVED",
                        "since",
                        GERMAN.format(clock.today().minusDays(4)),
                        "message",
                        "Laut Presse verlegt"));
        assertThat(clerk.get(page).body()).contains("Laut Presse verlegt", "Meldung 1 prüfen");
        assertThat(clerk.submit(page, page + "/meldungen/1", Map.of("verdict", "HARMLESS", "reason", " "))
                        .statusCode())
                .isEqualTo(422);
        assertThat(clerk.submit(page, page + "/meldungen/9", Map.of("reason", "Nichts"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void doesNotCloseWhatIsOpen() {
        HttpVisitor clerk = visitor("sachbearbeitung");
        assertThat(clerk.submit(page, page, Map.of()).statusCode()).isEqualTo(409);
        assertThat(visitor("pruefung").submit(page, page, Map.of()).statusCode())
                .isEqualTo(403);
    }

    private HttpVisitor visitor(String name) {
        HttpVisitor visitor = new HttpVisitor(port);
        visitor.signIn(name, "demo");
        return visitor;
    }
}
