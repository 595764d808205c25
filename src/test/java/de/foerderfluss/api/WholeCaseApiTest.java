package de.foerderfluss.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.payment.sepa.BankFiles;
import de.foerderfluss.payment.sepa.Schemas;
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

        order(journey, certify(journey));
        pay(journey);
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

    private static String certify(ApiJourney journey) {
        JsonNode certified = journey.by("feststellung")
                .put(
                        journey.here("/drawdowns/1/certification"),
                        Map.of(
                                "outcome",
                                "CERTIFIED",
                                "recognisedAmount",
                                "10.000,40",
                                "factuallyCorrect",
                                true,
                                "arithmeticallyCorrect",
                                true))
                .expecting(200)
                .json();
        journey.letTheEngineWork();
        return certified.path("contentHash").asString();
    }

    private static void order(ApiJourney journey, String hash) {
        journey.by("feststellung")
                .post(journey.here("/drawdowns/1/order"), Map.of("contentHash", hash))
                .refused(403);
        journey.by("anordnung")
                .post(journey.here("/drawdowns/1/order"), Map.of("contentHash", hash))
                .expecting(200);
        journey.letTheEngineWork();
    }

    private static void pay(ApiJourney journey) throws Exception {
        ApiCaller orderer = journey.by("anordnung");
        String run = orderer.post("/api/v1/payment-runs", Map.of("executionDate", "2026-03-04"))
                .expecting(202)
                .location()
                .orElseThrow();
        awaitFiles(orderer, run);
        ApiAnswer bankFile = orderer.get(run + "/files/BANK_FILE").expecting(200);
        Schemas.PAIN_001.validate(bankFile.body());
        assertThat(bankFile.text()).contains(journey.reference() + "-A001-1", "10000.40");
        assertThat(orderer.get(run + "/files/CASH_DESK_LIST").expecting(200).text())
                .contains(journey.reference());

        byte[] answer = BankFiles.notification(
                "08", BankFiles.booking("DBIT", "BOOK", "10000.40", journey.reference() + "-A001-1", ""));
        JsonNode report = orderer.upload("/api/v1/payment-answers", "camt054.xml", answer)
                .expecting(200)
                .json();
        assertThat(report.path("lines").path(0).path("outcome").asString()).isEqualTo("EXECUTED");
        orderer.upload("/api/v1/payment-answers", "camt054.xml", answer).expecting(200);
        journey.letTheEngineWork();
        assertThat(orderer.get(journey.here("/drawdowns/1"))
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("EXECUTED");
    }

    /** The run works by itself; each look is a request of its own. */
    private static void awaitFiles(ApiCaller orderer, String run) {
        JsonNode state = orderer.get(run).expecting(200).json();
        for (int look = 0; look < 500 && state.path("files").isEmpty(); look++) {
            state = orderer.get(run).expecting(200).json();
        }
        assertThat(state.path("state").asString()).isEqualTo("READY");
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
