package de.foerderfluss.portal.office;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.HttpVisitor;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.process.CaseLife;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A court action as the clerk records it and the town reads it. */
@OfficeTest
class CourtPagesTest {

    private static final Map<String, String> WHOLE = Map.of(
            "filedOn", "03.03.2026", "court", "GERA", "courtFile", "5 K 12/26", "extent", "WHOLE", "contested", "");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext office;

    @Autowired
    TestClock clock;

    private CaseLife life;
    private String page = "";
    private String own = "";

    @BeforeEach
    void aNoticeIsServed() {
        clock.reset();
        CaseLife.fillTheBudget(office);
        life = CaseLife.submitted(office).awarded().downloaded().nextDay();
        page = "/amt/vorgaenge/" + life.reference() + "/klagen";
        own = "/kommune/vorgaenge/" + life.reference();
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void followsAnActionToItsEnd() {
        HttpVisitor clerk = visitor("sachbearbeitung");
        assertThat(clerk.get(page).body())
                .contains("keine Klage vermerkt", "zuständig: Verwaltungsgericht Gera", "Klagefrist bis");
        clerk.submit(page, page + "/APPLICATION", WHOLE);
        assertThat(clerk.get(page).body()).contains("5 K 12/26", "anhängig", "Petra Lindner", "Klageverfahren");

        HttpVisitor town = visitor("poessneck.leitung");
        assertThat(town.get(own).body()).contains("Klage anhängig", "wird nichts ausgezahlt");
        assertThat(town.get(own + "/bescheid").body())
                .contains("Klage vom 03.03.2026", "5 K 12/26")
                .doesNotContain("Schneller bestandskräftig");
        assertThat(visitor("anordnung")
                        .get("/amt/vorgaenge/" + life.reference() + "/auszahlung")
                        .body())
                .contains("Klage anhängig", "5 K 12/26");

        clerk.submit(
                page,
                page + "/APPLICATION/ende",
                Map.of("outcome", "SETTLED", "day", "03.03.2026", "summary", "Vergleich.", "remaining", "20.000,00"));
        life.worked();
        assertThat(clerk.get("/amt/vorgaenge/" + life.reference()).body()).contains("Ausgang der Klage umsetzen", page);
        clerk.submit(page, page + "/APPLICATION/umsetzung", Map.of("implementation", "Änderungsbescheid ergeht."));
        life.worked().letPass("Event_RemedyPeriodEnded");
        assertThat(clerk.get(page).body())
                .contains("Von der Zuwendung bleiben 20.000,00", "Umgesetzt am", "Bestandskräftig seit");
        assertThat(town.get(own).body()).contains("durch einen Vergleich");
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrong() {
        HttpVisitor clerk = visitor("sachbearbeitung");
        HttpResponse<String> refused = clerk.submit(
                page,
                page + "/APPLICATION",
                Map.of("filedOn", "31.02.2026", "court", "WEIMAR", "courtFile", "7 K 3/26", "extent", "PART"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("7 K 3/26", "31.02.2026", "Bitte schreiben Sie");
        assertThat(clerk.submit(page, page + "/APPLICATION/ende", Map.of("summary", "Ende"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(clerk.submit(page, page + "/UNSINN/ende", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(visitor("zeichnung")
                        .submit(page, page + "/APPLICATION", WHOLE)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void recordsALateActionAndItsReinstatement() {
        life.letPass("Event_RemedyPeriodEnded");
        HttpVisitor clerk = visitor("sachbearbeitung");
        clerk.submit(
                page,
                page + "/APPLICATION",
                Map.of(
                        "filedOn",
                        clock.today().toString(),
                        "court",
                        "GERA",
                        "courtFile",
                        "5 K 99/26",
                        "extent",
                        "WHOLE"));
        assertThat(clerk.get(page).body()).contains("Sie ist verspätet", "Bestandskräftig seit");
        clerk.submit(page, page + "/APPLICATION/wiedereinsetzung", Map.of());
        assertThat(clerk.get(page).body())
                .contains("Wiedereinsetzung gewährt; sie gilt als rechtzeitig")
                .doesNotContain("Bestandskräftig seit");
    }

    private HttpVisitor visitor(String name) {
        HttpVisitor visitor = new HttpVisitor(port);
        visitor.signIn(name, "demo");
        return visitor;
    }
}
