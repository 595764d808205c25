package de.foerderfluss.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.EngineRoom;
import de.foerderfluss.TestClock;
import de.foerderfluss.shared.CaseReference;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** The later life of the case of an {@link ApiJourney}: rulings, hearings and proofs, by nothing but requests. */
final class ApiLife {

    private final ApiJourney journey;
    private final EngineRoom engine;
    private final TestClock clock;

    ApiLife(ApplicationContext office, ApiJourney journey) {
        this.journey = journey;
        engine = office.getBean(EngineRoom.class);
        clock = office.getBean(TestClock.class);
    }

    /** It is noon of that day; what fell due by then has gone off. */
    ApiLife on(LocalDate day) {
        clock.setTo(day, LocalTime.NOON);
        engine.fireDue(new CaseReference(journey.reference()));
        journey.letTheEngineWork();
        return this;
    }

    /** What a clerk has proposed is previewed and approved by another, and issued. */
    ApiLife ruled(String matter) {
        journey.letTheEngineWork();
        String ruling = journey.here("/rulings/" + matter);
        ApiCaller signatory = journey.by("zeichnung");
        assertThat(signatory.get(ruling + "/preview").expecting(200).text()).startsWith("%PDF");
        String hash =
                signatory.get(ruling).expecting(200).json().path("contentHash").asString();
        signatory.post(ruling + "/approval", Map.of("contentHash", hash)).expecting(200);
        journey.letTheEngineWork();
        return this;
    }

    /** The town fetches the notice, and waives its remedy on the next day. */
    ApiLife accepted(String matter) {
        String notice = journey.here("/notices/" + noticeOn(matter));
        assertThat(journey.by("poessneck.amt")
                        .get(notice + "/document")
                        .expecting(200)
                        .text())
                .startsWith("%PDF");
        journey.letTheEngineWork();
        on(clock.today().plusDays(1));
        journey.by("poessneck.leitung")
                .post(notice + "/waiver", Map.of("declaration", "Wir verzichten auf die Klage."))
                .expecting(200);
        journey.letTheEngineWork();
        return this;
    }

    private String noticeOn(String matter) {
        return journey.by("sachbearbeitung").get(journey.here("/notices")).expecting(200).json().values().stream()
                .filter(notice -> notice.path("matter").asString().equals(matter))
                .map(notice -> notice.path("number").asString())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No notice on " + matter));
    }

    /** The town answers a hearing, and the office closes it. */
    ApiLife heard(String matter, String answer, String treatment) {
        String hearing = journey.here("/hearings/" + matter);
        journey.by("poessneck.amt")
                .upload(
                        hearing + "/answers?text=" + URLEncoder.encode(answer, StandardCharsets.UTF_8),
                        "Stellungnahme.txt",
                        answer.getBytes(StandardCharsets.UTF_8))
                .expecting(200);
        journey.letTheEngineWork();
        journey.by("sachbearbeitung")
                .post(hearing + "/closure", Map.of("treatment", treatment))
                .expecting(200);
        journey.letTheEngineWork();
        return this;
    }

    /** @param key {@code gesamt} or a year */
    ApiLife proved(String key, Map<String, Object> values) {
        String proof = journey.here("/proofs/" + key);
        JsonNode saved = journey.by("poessneck.amt")
                .put(proof + "/draft", Map.of("version", 0, "values", values))
                .expecting(200)
                .json();
        assertThat(saved.path("errors")).as(saved.toString()).isEmpty();
        journey.by("poessneck.leitung")
                .post(
                        proof + "/submission",
                        Map.of("version", saved.path("version").asInt()))
                .expecting(200);
        journey.letTheEngineWork();
        return this;
    }

    ApiLife examined(String key, Map<String, Object> values) {
        journey.by("nachweis")
                .put(journey.here("/proofs/" + key + "/examination"), values)
                .expecting(200);
        journey.letTheEngineWork();
        return this;
    }
}
