package de.foerderfluss.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** One whole case without a browser: from the municipality's draft to the released payment. */
@OfficeTest
class WholeCaseApiTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext office;

    @Autowired
    TestClock clock;

    @BeforeEach
    @AfterEach
    void standStill() {
        clock.reset();
    }

    @Test
    void runsFromTheDraftToTheReleasedPayment() throws Exception {
        ApiJourney journey = new ApiJourney(office, port, "Schnittstelle zum Fachverfahren");
        journey.funded().submitted();
        assertThat(kinds(journey)).contains("RECEIPT");

        journey.assessed();
        assertThat(stages(journey)).containsEntry("RESERVED", "24000.00");

        journey.decided();
        assertThat(stages(journey)).containsEntry("COMMITTED", "24000.00");
        assertThat(notice(journey).path("delivery").asString()).isEqualTo("PORTAL");

        journey.becameFinal();
        assertThat(notice(journey).path("finalOn").asString()).isEqualTo("2026-03-03");

        String key = UUID.randomUUID().toString();
        journey.requestedMoney(key).requestedMoney(key);
        assertThat(journey.by("poessneck.amt").get(journey.here("/drawdowns")).json())
                .hasSize(1);

        new ApiDrawdown(journey, 1, Money.ofCents(1_000_040)).ordered().paid(LocalDate.of(2026, 3, 4));
        JsonNode money =
                journey.by("poessneck.amt").get(journey.here("")).json().path("money");
        assertThat(money.path("paid").decimalValue()).isEqualByComparingTo("10000.40");
        assertThat(money.path("available").decimalValue()).isEqualByComparingTo("13999.60");
        assertThat(journey.by("pruefung")
                        .get(journey.here("/integrity"))
                        .json()
                        .path("intact")
                        .asBoolean())
                .isTrue();
    }

    private static JsonNode notice(ApiJourney journey) {
        return journey.by("poessneck.amt")
                .get(journey.here("/notice"))
                .expecting(200)
                .json();
    }

    private static List<String> kinds(ApiJourney journey) {
        return journey.by("poessneck.amt").get(journey.here("/documents")).expecting(200).json().values().stream()
                .map(document -> document.path("kind").asString())
                .toList();
    }

    private static Map<String, String> stages(ApiJourney journey) {
        JsonNode journal = journey.by("haushalt")
                .get("/api/v1/budget/1606-88301/2026/journal?size=5")
                .expecting(200)
                .json();
        return journal.path("items").values().stream()
                .filter(entry -> entry.path("reference").asString("").equals(journey.reference()))
                .filter(entry -> entry.path("amount").decimalValue().signum() > 0)
                .collect(Collectors.toMap(
                        entry -> entry.path("stage").asString(),
                        entry -> entry.path("amount").decimalValue().setScale(2).toPlainString(),
                        (first, second) -> first));
    }
}
