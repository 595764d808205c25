package de.foerderfluss.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.amendment.SampleChange;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** An amendment, from the draft to the proposed ruling, for other systems. */
@OfficeTest
class ApiAmendmentTest {

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
    void asksAndAssesses() {
        ApiJourney journey = new ApiJourney(office, port, "Schnittstelle mit Änderung")
                .funded()
                .submitted()
                .assessed()
                .decided()
                .becameFinal();
        ApiCaller editor = journey.by("poessneck.amt");
        ApiCaller mayor = journey.by("poessneck.leitung");
        ApiCaller clerk = journey.by("sachbearbeitung");
        String draft = journey.here("/change-request");
        String amendments = journey.here("/amendments");

        JsonNode blank = editor.get(draft).expecting(200).json();
        assertThat(blank.path("version").asInt()).isZero();
        assertThat(blank.path("form").asString()).isEqualTo("change-request");
        JsonNode saved = editor.put(
                        draft,
                        Map.of("version", 0, "values", SampleChange.cheaper().asked()))
                .expecting(200)
                .json();
        assertThat(saved.path("errors")).isEmpty();
        editor.put(draft, Map.of("version", 0, "values", Map.of())).expecting(409);
        editor.put(draft, Map.of("version", 1)).expecting(422);
        editor.upload(draft + "/attachments", "angebot.txt", "20.000 EUR".getBytes())
                .expecting(200);
        int version = editor.get(draft).json().path("version").asInt();
        editor.post(draft + "/submission", Map.of("version", version)).expecting(403);
        mayor.post(draft + "/submission", Map.of("version", version - 1)).expecting(409);
        mayor.post(draft + "/submission", Map.of()).expecting(422);
        JsonNode sent = mayor.post(draft + "/submission", Map.of("version", version))
                .expecting(200)
                .json();
        assertThat(sent.path("matter").asString()).isEqualTo("AMENDMENT:1");
        assertThat(sent.path("wanted").path("grant").asInt()).isEqualTo(20_000);
        mayor.post(draft + "/submission", Map.of("version", version)).expecting(200);
        journey.by("ohrdruf.amt").get(amendments + "/1").expecting(404);
        mayor.get(amendments + "/1/comparison").expecting(403);

        assertThat(clerk.get(amendments + "/1/comparison").expecting(200).text())
                .contains("24.000,00");
        assertThat(clerk.get(amendments + "/1/assessment").expecting(200).text())
                .contains("amendment-assessment");
        clerk.post(
                        amendments,
                        Map.of("reason", "Zweite"),
                        SubmissionKey.HEADER,
                        UUID.randomUUID().toString())
                .expecting(409);
        clerk.post(amendments + "/1/drop", Map.of("reason", "Weg")).expecting(409);
        clerk.post(amendments + "/1/proposal", Map.of("outcome", "GRANT")).expecting(422);
        JsonNode proposed = clerk.post(
                        amendments + "/1/proposal", SampleChange.cheaper().grantedAs())
                .expecting(200)
                .json();
        assertThat(proposed.path("state").asString()).isEqualTo("PROPOSED");
        mayor.post(amendments + "/1/withdrawal", Map.of()).expecting(409);
        assertThat(clerk.get(journey.here("/rulings/AMENDMENT:1"))
                        .expecting(200)
                        .text())
                .contains("\"zuwendung_eur\":\"20000.00\"");
        mayor.get(amendments + "/7").expecting(404);
    }
}
