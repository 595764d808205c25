package de.foerderfluss.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.process.CaseLife;
import de.foerderfluss.proofofuse.ProofId;
import de.foerderfluss.proofofuse.ProofReminders;
import de.foerderfluss.proofofuse.ProofSampling;
import de.foerderfluss.proofofuse.SamplePeriod;
import de.foerderfluss.proofofuse.SampleProof;
import de.foerderfluss.shared.ContentHash;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** A proof of use, from the first save to its examination, for other systems. */
@OfficeTest
class ApiProofTest {

    private static final String LINES = """
            30.06.2026;Softwarehaus GmbH;RE-1;Entwicklung;24.500,00;1
            15.10.2026;Beratung & Test AG;2026/77;Test;4.500,00;2
            """;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext office;

    @Autowired
    TestClock clock;

    @Autowired
    ProofSampling sampling;

    private CaseLife life;
    private String here = "";

    @BeforeEach
    void grant() {
        clock.reset();
        CaseLife.fillTheBudget(office);
        life = CaseLife.submitted(office).awarded().downloaded().nextDay().waivedRemedy();
        here = "/api/v1/cases/" + life.reference() + "/proofs";
        clock.setTo(LocalDate.of(2027, 8, 10), LocalTime.NOON);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void provesAndExamines() {
        ApiCaller town = by("poessneck.amt");
        JsonNode owed = town.get(here).expecting(200).json().path(0);
        assertThat(owed.path("key").asString()).isEqualTo("gesamt");
        assertThat(owed.path("due").asString()).isEqualTo("2027-06-30");
        assertThat(owed.path("state").asString()).isEqualTo("OWED");

        town.put(here + "/gesamt/draft", Map.of("version", 0)).expecting(422);
        town.put(here + "/gesamt/draft", Map.of("values", Map.of())).expecting(422);
        JsonNode saved = town.put(here + "/gesamt/draft", Map.of("version", 0, "values", SampleProof.simpleValues()))
                .expecting(200)
                .json();
        assertThat(saved.path("version").asInt()).isEqualTo(1);
        assertThat(saved.path("errors").size()).isEqualTo(2);
        town.put(here + "/gesamt/draft", Map.of("version", 0, "values", Map.of()))
                .expecting(409);

        JsonNode refused = town.upload(here + "/gesamt/receipts?version=1", "b.csv", bytes("x;y\n" + LINES))
                .expecting(422)
                .json();
        assertThat(refused.path("errors").path(0).path("message").asString()).startsWith("Zeile 1: ");
        assertThat(town.upload(here + "/gesamt/receipts?version=1", "b.csv", bytes(LINES))
                        .expecting(200)
                        .json()
                        .path("errors")
                        .size())
                .isZero();
        assertThat(town.get(here + "/gesamt/receipts.csv").expecting(200).text())
                .contains("Softwarehaus GmbH");

        town.post(here + "/gesamt/submission", Map.of("version", 2)).expecting(403);
        JsonNode submitted = by("poessneck.leitung")
                .post(here + "/gesamt/submission", Map.of("version", 2))
                .expecting(200)
                .json();
        assertThat(submitted.path("submitted").path("claimed").decimalValue()).isEqualByComparingTo("29000.00");
        assertThat(submitted.path("submitted").path("late").asBoolean()).isTrue();
        by("poessneck.leitung")
                .post(here + "/gesamt/submission", Map.of("version", 2))
                .expecting(200);

        ApiCaller examiner = by("nachweis");
        examiner.get(here + "/gesamt/examination").expecting(409);
        life.letPass("Event_SamplePeriodOver");
        examiner.get(here + "/gesamt/examination").expecting(200);
        by("sachbearbeitung")
                .put(here + "/gesamt/examination", SampleProof.examined())
                .expecting(403);
        examiner.put(here + "/gesamt/examination", Map.of()).expecting(422);
        JsonNode examined = examiner.put(here + "/gesamt/examination", SampleProof.examined())
                .expecting(200)
                .json();
        assertThat(examined.path("state").asString()).isEqualTo("EXAMINED");
        assertThat(examined.path("examination")
                        .path("items")
                        .path(0)
                        .path("reason")
                        .asString())
                .isEqualTo("Bewirtung ist nicht zuwendungsfähig.");
        examiner.put(here + "/gesamt/examination", SampleProof.examined()).expecting(409);
        assertThat(town.get(here + "/gesamt").expecting(200).text()).doesNotContain("Bewirtung");

        SamplePeriod drawn =
                sampling.lotOf(ProofId.whole(life.reference())).orElseThrow().period();
        JsonNode sample =
                examiner.get("/api/v1/proof-samples/" + drawn).expecting(200).json();
        assertThat(ContentHash.of(sample.path("seed").asString()).hex())
                .isEqualTo(sample.path("seedHash").asString());
        assertThat(sample.path("lots").toString()).contains(life.reference().text());
    }

    @Test
    void listsWhatIsOverdue() {
        JsonNode overdue = by("pruefung")
                .get("/api/v1/proofs?stage=OVERDUE&text=" + life.reference())
                .expecting(200)
                .json();

        assertThat(overdue.path("total").asInt()).isEqualTo(1);
        assertThat(overdue.path("items").path(0).path("ageDays").asInt()).isEqualTo(41);
    }

    @Test
    void hearsATownOnlyWhenItIsTime() {
        Map<String, Object> body = Map.of("facts", "Nichts kam.", "days", 21);
        by("sachbearbeitung").post(here + "/gesamt/hearing", body).expecting(404);
        office.getBean(ProofReminders.class).notice(ProofId.whole(life.reference()));
        life.worked();
        by("sachbearbeitung").post(here + "/gesamt/hearing", body).expecting(409);
        life.letPass("Event_FinalReminderDue").letPass("Event_HearingDue");

        by("nachweis").post(here + "/gesamt/hearing", body).expecting(403);
        by("sachbearbeitung").post(here + "/gesamt/hearing", Map.of()).expecting(422);
        by("sachbearbeitung").post(here + "/gesamt/hearing", body).expecting(200);
    }

    @Test
    void opensToNobodyElse() {
        ApiCaller stranger = by("ohrdruf.leitung");

        stranger.get(here).expecting(404);
        stranger.get(here + "/gesamt/draft").expecting(404);
        stranger.put(here + "/gesamt/draft", Map.of("version", 0, "values", Map.of()))
                .expecting(404);
        stranger.post(here + "/gesamt/submission", Map.of("version", 0)).expecting(404);
        by("poessneck.amt").get(here + "/2031").expecting(404);
        by("poessneck.amt").get(here + "/gesamt/examination").expecting(403);
        by("poessneck.amt").get("/api/v1/proofs").expecting(403);
        by("poessneck.amt").get("/api/v1/proof-samples").expecting(403);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private ApiCaller by(String username) {
        return ApiCaller.as(port, username);
    }
}
