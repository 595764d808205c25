package de.foerderfluss.portal.office;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.HttpVisitor;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.api.ApiCaller;
import de.foerderfluss.earlystart.EarlyStartId;
import de.foerderfluss.earlystart.EarlyStartState;
import de.foerderfluss.earlystart.EarlyStarts;
import de.foerderfluss.process.CaseLife;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** The town asks to begin early, the office answers: on the pages, and the same through the interface. */
@OfficeTest
class EarlyStartPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext office;

    @Autowired
    TestClock clock;

    @Autowired
    EarlyStarts earlyStarts;

    private CaseLife life;
    private String own = "";
    private String home = "";

    @BeforeEach
    void anApplicationWaits() {
        clock.reset();
        CaseLife.fillTheBudget(office);
        life = CaseLife.submitted(office);
        own = "/kommune/vorgaenge/" + life.reference() + "/beginn";
        home = "/amt/vorgaenge/" + life.reference();
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void goesFromTheTownsPageToTheNotice() {
        HttpVisitor town = visitor("poessneck.leitung");
        assertThat(town.get("/kommune/vorgaenge/" + life.reference()).body()).contains(own);
        HttpResponse<String> refused = town.submit(own, own, Map.of("plannedOn", "morgen", "reason", "Angebot <b>"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("frühestens heute", "morgen", "Angebot &lt;b&gt;");
        town.submit(own, own, Map.of("plannedOn", "16.03.2026", "reason", "Das Angebot läuft ab."));
        assertThat(town.get(own).body()).contains("wird geprüft", "Antrag zurücknehmen");

        HttpVisitor clerk = visitor("sachbearbeitung");
        assertThat(clerk.get(home).body()).contains(home + "/beginn", "Vorzeitigen Beginn prüfen");
        String form = home + "/beginn";
        assertThat(clerk.submit(form, form + "/1/vorschlag", Map.of("reasons", "Ein Grund besteht."))
                        .statusCode())
                .isEqualTo(422);
        clerk.submit(form, form + "/1/vorschlag", Map.of("permit", "true", "reasons", "Ein Grund besteht."));
        assertThat(clerk.get(form).body()).contains("Vorschlag: zulassen").doesNotContain("Bescheid vorschlagen");
        life.approvedRuling(new EarlyStartId(life.reference(), 1).matter());

        assertThat(town.get(own).body()).contains("zugelassen ab dem", "02.03.2026");
        town.submit(own, own + "/vertrag", Map.of("signedOn", "02.03.2026"));
        assertThat(town.get(own).body()).contains("Sie haben gemeldet");
        assertThat(clerk.get(form).body()).doesNotContain("von keiner Zulassung gedeckt");
        assertThat(visitor("poessneck.amt").get(own).body()).contains("Das kann nur, wer Ihre Kommune vertritt");
    }

    @Test
    void takesTheRequestBackAndWarnsOfAnUncoveredContract() {
        HttpVisitor town = visitor("poessneck.leitung");
        town.submit(own, own, Map.of("plannedOn", "16.03.2026", "reason", "Das Angebot läuft ab."));
        town.submit(own, own + "/1/ruecknahme", Map.of());
        town.submit(own, own + "/vertrag", Map.of("signedOn", "01.03.2026"));

        assertThat(earlyStarts.of(life.reference()).get(0).state()).isEqualTo(EarlyStartState.WITHDRAWN);
        assertThat(visitor("pruefung").get(home + "/beginn").body()).contains("von keiner Zulassung gedeckt");
    }

    @Test
    void saysTheSameThroughTheInterface() {
        String here = "/api/v1/cases/" + life.reference() + "/early-starts";
        ApiCaller town = ApiCaller.as(port, "poessneck.leitung");
        assertThat(town.post(here, Map.of("reason", "Das Angebot läuft ab."))
                        .expecting(422)
                        .json()
                        .path("detail")
                        .asString())
                .contains("frühestens heute");
        JsonNode asked = town.post(here, Map.of("plannedOn", "2026-03-16", "reason", "Das Angebot läuft ab."))
                .expecting(200)
                .json();
        assertThat(asked.path("matter").asString()).isEqualTo("EARLY_START:1");
        ApiCaller.as(port, "ohrdruf.leitung").get(here).expecting(404);
        ApiCaller clerk = ApiCaller.as(port, "sachbearbeitung");
        ApiCaller.as(port, "zeichnung")
                .post(here + "/1/assessment", Map.of("permit", true, "reasons", "Gut."))
                .expecting(403);
        clerk.post(here + "/7/assessment", Map.of("permit", true, "reasons", "Gut."))
                .expecting(404);
        clerk.post(here + "/1/assessment", Map.of("permit", false, "reasons", "Kein Grund."))
                .expecting(200);
        assertThat(clerk.get(here).json().path(0).path("proposedPermission").asBoolean(true))
                .isFalse();
        assertThat(town.get(here).json().path(0).path("proposedPermission").isNull())
                .isTrue();
        town.post(here + "/1/withdrawal", Map.of()).expecting(200);
        town.post("/api/v1/cases/" + life.reference() + "/contract", Map.of("signedOn", "2026-03-01"))
                .expecting(200);
        town.post(here, Map.of("plannedOn", "2026-03-16", "reason", "Noch einmal."))
                .expecting(409);
    }

    private HttpVisitor visitor(String username) {
        HttpVisitor visitor = new HttpVisitor(port);
        visitor.signIn(username, "demo");
        return visitor;
    }
}
