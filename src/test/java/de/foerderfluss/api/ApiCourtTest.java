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

/** Court actions for other systems. */
@OfficeTest
class ApiCourtTest {

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
    void recordsAnActionAndItsEnd() {
        ApiJourney journey = new ApiJourney(office, port, "Schnittstelle vor Gericht")
                .funded()
                .submitted()
                .assessed()
                .decided();
        ApiCaller town = journey.by("poessneck.amt");
        ApiCaller clerk = journey.by("sachbearbeitung");
        String number = clerk.get(journey.here("/notice"))
                .expecting(200)
                .json()
                .path("number")
                .asString();
        String action = journey.here("/notices/" + number + "/action");
        Map<String, Object> filing = Map.of(
                "filedOn", clock.today().toString(),
                "court", "GERA",
                "courtFile", "5 K 12/26",
                "extent", "PART",
                "contested", "die Auflage 2",
                "accepted", 12000.50);
        assertThat(clerk.post(action, filing)
                        .expecting(409)
                        .json()
                        .path("detail")
                        .asString())
                .contains("noch nicht bekannt gegeben");
        town.get(journey.here("/notice/document")).expecting(200);
        town.post(action, filing).expecting(403);
        journey.by("ohrdruf.amt").post(action, filing).expecting(404);
        clerk.post(action, Map.of("court", "GERA")).expecting(422);

        JsonNode filed =
                clerk.post(action, filing).expecting(200).json().path("actions").path(0);
        assertThat(filed.path("accepted").decimalValue()).isEqualByComparingTo("12000.50");
        assertThat(filed.path("pending").asBoolean()).isTrue();
        assertThat(filed.path("late").asBoolean()).isFalse();
        clerk.post(action + "/reinstatement", Map.of()).expecting(409);
        clerk.post(action + "/implementation", Map.of("text", "Erledigt.")).expecting(409);

        Map<String, Object> end = Map.of(
                "outcome", "ALLOWED_IN_PART",
                "day", clock.today().toString(),
                "summary", "Die Auflage ist aufgehoben.",
                "remaining", "20.000,00");
        assertThat(clerk.post(action + "/end", end)
                        .expecting(200)
                        .json()
                        .at("/actions/0/remaining")
                        .decimalValue())
                .isEqualByComparingTo("20000");
        clerk.post(action + "/implementation", Map.of("text", "Die Auflage ist gestrichen."))
                .expecting(200);
        assertThat(town.get(journey.here("/notice"))
                        .expecting(200)
                        .json()
                        .at("/actions/0/implementedOn")
                        .asString())
                .isEqualTo(clock.today().toString());
    }
}
