package de.foerderfluss.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.process.CaseLife;
import de.foerderfluss.process.SettledCase;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Closing and dedication for other systems. */
@OfficeTest
class ApiClosureTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext office;

    @Autowired
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void closesACaseAndExaminesAChange() {
        clock.reset();
        CaseLife.fillTheBudget(office);
        CaseLife life = SettledCase.of(office, CaseLife.submitted(office).awarded());
        ApiJourney journey = new ApiJourney(office, port, "Schnittstelle mit Ende");
        String here = "/api/v1/cases/" + life.reference();
        ApiCaller clerk = journey.by("sachbearbeitung");
        ApiCaller town = journey.by("poessneck.amt");

        assertThat(clerk.get(here + "/closure")
                        .expecting(200)
                        .json()
                        .path("open")
                        .toString())
                .contains("RULINGS");
        assertThat(clerk.post(here + "/closure", Map.of())
                        .expecting(409)
                        .json()
                        .path("detail")
                        .asString())
                .contains("ist noch nicht bestandskräftig");
        town.get(here + "/closure").expecting(403);
        town.get(here + "/dedication").expecting(404);
        SettledCase.accepted(office, life);
        assertThat(clerk.post(here + "/closure", Map.of())
                        .expecting(200)
                        .json()
                        .path("ground")
                        .asString())
                .isEqualTo("SETTLED");
        life.worked();

        SettledCase.letTimePass(clock);
        Map<String, String> change =
                Map.of("kind", "SOLD", "since", clock.today().toString(), "message", "Verkauft");
        journey.by("ohrdruf.amt").post(here + "/dedication/changes", change).expecting(404);
        town.post(here + "/dedication/changes", Map.of("message", "Verkauft")).expecting(422);
        town.post(here + "/dedication/changes", change).expecting(200);
        life.worked();
        String judgement = here + "/dedication/changes/1/judgement";
        town.post(judgement, Map.of("verdict", "BREACH", "reason", "Nein")).expecting(403);
        clerk.post(judgement, Map.of("reason", "Nein")).expecting(422);
        JsonNode judged = clerk.post(judgement, Map.of("verdict", "BREACH", "reason", "Zweck verfehlt"))
                .expecting(200)
                .json();
        assertThat(judged.path("end").asString()).isEqualTo("BROKEN");
        assertThat(judged.at("/changes/0/amount").decimalValue()).isPositive();
    }
}
