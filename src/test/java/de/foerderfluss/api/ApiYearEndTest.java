package de.foerderfluss.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The end of a budget year for other systems. */
@OfficeTest
class ApiYearEndTest {

    private static final String HERE = "/api/v1/budget/1606-88301/2026";

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
    void listsAndCarriesOver() {
        ApiJourney journey = new ApiJourney(office, port, "Jahresende")
                .funded()
                .submitted()
                .assessed()
                .decided()
                .becameFinal();
        clock.setTo(LocalDate.of(2027, 1, 11), LocalTime.NOON);
        ApiCaller officer = journey.by("haushalt");
        String key = UUID.randomUUID().toString();
        Map<String, Object> order =
                Map.of("cases", List.of(journey.reference()), "source", "REMAINDER", "reason", "Verzug");

        assertThat(officer.get(HERE + "/uncalled").expecting(200).text()).contains(journey.reference());
        journey.by("fachreferat").get(HERE + "/uncalled").expecting(403);
        officer.post(HERE + "/carry-overs", order, SubmissionKey.HEADER, key).expecting(409);
        officer.put(HERE + "/transferability", Map.of("reason", "Vermerk")).expecting(422);
        officer.put(HERE + "/transferability", Map.of("transferable", true, "reason", "Vermerk"))
                .expecting(204);
        journey.by("sachbearbeitung")
                .post(HERE + "/carry-overs", order, SubmissionKey.HEADER, key)
                .expecting(403);
        officer.post(HERE + "/carry-overs", Map.of("reason", "Verzug"), SubmissionKey.HEADER, key)
                .expecting(422);

        for (int times = 0; times < 2; times++) {
            assertThat(officer.post(HERE + "/carry-overs", order, SubmissionKey.HEADER, key)
                            .expecting(200)
                            .json()
                            .path(0)
                            .path("toYear")
                            .asInt())
                    .isEqualTo(2027);
        }
        assertThat(journey.by("poessneck.leitung")
                        .get(journey.here("/entitlement"))
                        .expecting(200)
                        .json()
                        .path("availableThisYear")
                        .decimalValue())
                .isEqualByComparingTo("24000");
        officer.put(HERE + "/transferability", Map.of("transferable", false, "reason", "Ende der Probe"))
                .expecting(204);
    }
}
