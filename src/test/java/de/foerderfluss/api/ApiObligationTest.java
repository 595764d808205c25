package de.foerderfluss.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.decision.SampleDecision;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** A demand of the notice, from the award to payment, for other systems. */
@OfficeTest
class ApiObligationTest {

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
    void reportsAndJudgesBeforeMoneyIsCertified() {
        ApiJourney journey = new ApiJourney(office, port, "Schnittstelle mit Auflage")
                .funded()
                .submitted()
                .assessed()
                .decided(SampleDecision.awardWithConditions("2026-06-30"))
                .becameFinal()
                .requestedMoney("key");
        String here = journey.here("/obligations");
        ApiCaller clerk = journey.by("sachbearbeitung");

        JsonNode first =
                journey.by("poessneck.amt").get(here).expecting(200).json().path(0);
        assertThat(first.path("beforePayment").asBoolean()).isTrue();
        assertThat(first.path("due").asString()).isEqualTo("2026-06-30");
        assertThat(certify(journey, 422).json().path("detail").asString()).contains("Nebenbestimmung 1");

        journey.by("ohrdruf.amt")
                .upload(here + "/1/reports", "n.png", new byte[] {1})
                .expecting(404);
        journey.by("poessneck.amt")
                .upload(here + "/1/reports", "n.exe", new byte[] {1})
                .expecting(422);
        journey.by("poessneck.amt")
                .upload(here + "/1/reports", "Nachweis.txt", "Konzept".getBytes())
                .expecting(200);
        journey.by("zeichnung")
                .post(here + "/1/judgement", Map.of("fulfilled", true))
                .expecting(403);
        clerk.post(here + "/1/judgement", Map.of("fulfilled", false)).expecting(422);
        clerk.post(here + "/2/judgement", Map.of("fulfilled", true)).expecting(409);
        clerk.post(here + "/2/day", Map.of("reason", "Nachfrist")).expecting(422);
        assertThat(clerk.post(here + "/2/day", Map.of("day", "2026-07-31", "reason", "Nachfrist"))
                        .expecting(200)
                        .json()
                        .path("due")
                        .asString())
                .isEqualTo("2026-07-31");
        assertThat(clerk.post(here + "/1/judgement", Map.of("fulfilled", true))
                        .expecting(200)
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("FULFILLED");
        assertThat(clerk.get("/api/v1/obligations").expecting(200).text()).doesNotContain(journey.reference());
        journey.by("poessneck.amt").get("/api/v1/obligations").expecting(403);

        certify(journey, 200);
    }

    private static ApiAnswer certify(ApiJourney journey, int status) {
        return journey.by("feststellung")
                .put(
                        journey.here("/drawdowns/1/certification"),
                        Map.of(
                                "outcome",
                                "CERTIFIED",
                                "recognisedAmount",
                                10_000.40,
                                "factuallyCorrect",
                                true,
                                "arithmeticallyCorrect",
                                true))
                .expecting(status);
    }
}
