package de.foerderfluss.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Follow-ups for other systems. */
@OfficeTest
class ApiFollowUpTest {

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
    void setsListsAndEndsThem() {
        clock.reset();
        ApiJourney journey = new ApiJourney(office, port, "Schnittstelle mit Wiedervorlage")
                .funded()
                .submitted();
        String here = journey.here("/follow-ups");
        ApiCaller clerk = journey.by("sachbearbeitung");
        Map<String, String> wish = Map.of("day", "2026-04-01", "note", "Nachfragen");

        JsonNode set = clerk.post(here, wish).expecting(200).json();
        assertThat(clerk.post(here, wish).expecting(200).json()).isEqualTo(set);
        assertThat(set.path("overdue").asBoolean()).isFalse();
        clerk.post(here, Map.of("note", "Nachfragen")).expecting(422);
        clerk.post(here, Map.of("day", "2026-04-01")).expecting(422);
        assertThat(clerk.get("/api/v1/follow-ups?span=COMING&whose=MINE&text=" + journey.reference())
                        .expecting(200)
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(clerk.get(here).expecting(200).json()).hasSize(1);
        journey.by("poessneck.amt").get(here).expecting(403);
        journey.by("poessneck.amt").get("/api/v1/follow-ups").expecting(403);

        String done = "/api/v1/follow-ups/" + set.path("number").asLong() + "/done";
        journey.by("zeichnung").post(done, Map.of()).expecting(403);
        assertThat(clerk.post(done, Map.of())
                        .expecting(200)
                        .json()
                        .path("outcome")
                        .asString())
                .isEqualTo("DONE");
        clerk.post("/api/v1/follow-ups/0/done", Map.of()).expecting(404);
    }
}
