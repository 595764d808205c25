package de.foerderfluss.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** A hearing for other systems, from both sides. */
@OfficeTest
class ApiHearingTest {

    private static final Map<String, Object> HEARING = Map.of(
            "matter", "REVOCATION:1",
            "measure", "Widerruf in Höhe von 4.000,00 EUR",
            "facts", "Die Schulung fand nicht statt.",
            "legalBasis", "§ 49 Abs. 3 VwVfG",
            "amount", 4_000.00,
            "days", 28);

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext office;

    @Autowired
    TestClock clock;

    private ApiCaller clerk = ApiCaller.stranger(0);
    private ApiCaller town = ApiCaller.stranger(0);
    private String here = "";

    @BeforeEach
    void submit() {
        clock.reset();
        ApiJourney journey = new ApiJourney(office, port, "Schnittstelle mit Anhörung").submitted();
        here = journey.here("/hearings");
        clerk = journey.by("sachbearbeitung");
        town = journey.by("poessneck.amt");
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void hearsAnswersAndCloses() {
        JsonNode opened = clerk.post(here, HEARING).expecting(200).json();
        assertThat(opened.path("state").asString()).isEqualTo("OPEN");
        assertThat(opened.path("replyBy").asString()).isEqualTo("2026-03-30");
        assertThat(opened.path("replyBecause").asString()).contains("beträgt 28 Tage", "§ 31");
        String hearing = here + "/REVOCATION:1";

        assertThat(clerk.post(hearing + "/closure", Map.of("treatment", "Zu früh."))
                        .expecting(409)
                        .json()
                        .path("detail")
                        .asString())
                .contains("30.03.2026");
        clerk.post(hearing + "/extension", Map.of("days", 42)).expecting(422);
        assertThat(clerk.post(hearing + "/extension", Map.of("days", 42, "reason", "Auf Bitte der Stadt"))
                        .expecting(200)
                        .json()
                        .path("replyBecause")
                        .asString())
                .contains("verlängert worden", "13.04.2026");

        town.upload(hearing + "/answers", "a.exe", new byte[] {'M', 'Z'}).expecting(422);
        JsonNode answered = town.upload(
                        hearing + "/answers?text=Wir+holen+sie+nach.",
                        "Plan.txt",
                        "Plan".getBytes(StandardCharsets.UTF_8))
                .expecting(200)
                .json();
        assertThat(answered.path("answers").path(0).path("way").asString()).isEqualTo("PORTAL");
        clerk.upload(
                        hearing + "/answers?way=PHONE&receivedOn=2026-03-02",
                        "Vermerk.txt",
                        "Anruf".getBytes(StandardCharsets.UTF_8))
                .expecting(200);
        clerk.upload(hearing + "/answers?way=PIGEON", "Vermerk.txt", "Anruf".getBytes(StandardCharsets.UTF_8))
                .expecting(400);

        assertThat(clerk.post(hearing + "/closure", Map.of("treatment", "Nicht belegt."))
                        .expecting(200)
                        .json()
                        .path("treatment")
                        .asString())
                .isEqualTo("Nicht belegt.");
        JsonNode seen = town.get(here).expecting(200).json().path(0);
        assertThat(seen.path("state").asString()).isEqualTo("CLOSED");
        assertThat(seen.path("treatment").isNull()).isTrue();
        assertThat(seen.path("answers").size()).isEqualTo(2);
        town.upload(hearing + "/answers", "Plan2.txt", "Mehr".getBytes(StandardCharsets.UTF_8))
                .expecting(409);
    }

    @Test
    void recordsWhyNobodyIsHeard() {
        String given = here.replace("/hearings", "/hearing-dispensations");
        assertThat(clerk.get(given + "/grounds").expecting(200).json().size()).isEqualTo(6);
        clerk.post(given, Map.of("ground", "URGENT")).expecting(422);
        clerk.post(given, Map.of("ground", "LAZINESS", "reason", "x")).expecting(422);
        assertThat(clerk.post(given, Map.of("ground", "URGENT", "reason", "Es eilt."))
                        .expecting(200)
                        .json()
                        .path("matter")
                        .asString())
                .isEqualTo("APPLICATION");
        assertThat(clerk.get(given).expecting(200).json().path(0).path("reason").asString())
                .isEqualTo("Es eilt.");
        town.get(given).expecting(403);
        town.post(given, Map.of("ground", "URGENT", "reason", "Es eilt.")).expecting(403);
    }

    @Test
    void refusesWhatIsWrongOrNotTheirs() {
        Map<String, Object> wrong = new HashMap<>(HEARING);
        wrong.put("matter", "quatsch");
        clerk.post(here, wrong).expecting(422);
        wrong.put("matter", "WEATHER:1");
        clerk.post(here, wrong).expecting(422);
        wrong.put("matter", "REVOCATION:1");
        wrong.put("amount", 1.005);
        clerk.post(here, wrong).expecting(422);
        wrong.put("amount", -1);
        clerk.post(here, wrong).expecting(422);
        wrong.remove("amount");
        wrong.remove("days");
        clerk.post(here, wrong).expecting(422);

        town.post(here, HEARING).expecting(403);
        clerk.post(here, HEARING).expecting(200);
        clerk.get(here + "/INTEREST:1").expecting(404);
        ApiCaller stranger = ApiCaller.as(port, "ohrdruf.amt");
        stranger.get(here).expecting(404);
        stranger.upload(here + "/REVOCATION:1/answers", "n.txt", "Nein".getBytes(StandardCharsets.UTF_8))
                .expecting(404);
        ApiCaller.as(port, "zeichnung")
                .post(here + "/REVOCATION:1/closure", Map.of("treatment", "x"))
                .expecting(403);
    }
}
