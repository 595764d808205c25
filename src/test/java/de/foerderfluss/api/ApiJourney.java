package de.foerderfluss.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.EngineRoom;
import de.foerderfluss.TestClock;
import de.foerderfluss.application.SampleApplication;
import de.foerderfluss.assessment.SampleAssessment;
import de.foerderfluss.decision.SampleDecision;
import de.foerderfluss.shared.CaseReference;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** One case of Pößneck, brought on by nothing but requests to the API; only what the engine does by itself is done by hand. */
final class ApiJourney {

    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static final String BUDGET = "/api/v1/budget/1606-88301/";

    private final int port;
    private final EngineRoom engine;
    private final TestClock clock;
    private final String title;
    private String draft = "";
    private String attachment = "";
    private String reference = "";

    ApiJourney(ApplicationContext office, int port, String title) {
        this.port = port;
        this.engine = office.getBean(EngineRoom.class);
        this.clock = office.getBean(TestClock.class);
        this.title = title;
    }

    ApiCaller by(String username) {
        return ApiCaller.as(port, username);
    }

    String draft() {
        return draft;
    }

    String attachment() {
        return attachment;
    }

    String reference() {
        return reference;
    }

    /** The address of the case. */
    String here(String more) {
        return "/api/v1/cases/" + reference + more;
    }

    void letTheEngineWork() {
        engine.work(new CaseReference(reference));
    }

    /** The budget of the year is law, and there is money for this case. */
    ApiJourney funded() {
        return enacted(2026).appropriated(2026, "CASH", 24_000.00);
    }

    ApiJourney enacted(int year) {
        by("haushalt")
                .put(BUDGET + year + "/enactment", Map.of("enacted", true, "reason", "Haushaltsgesetz " + year))
                .expecting(200);
        return this;
    }

    /** @param kind CASH or COMMITMENT */
    ApiJourney appropriated(int year, String kind, double euros) {
        by("haushalt")
                .post(
                        BUDGET + year + "/appropriations",
                        Map.of("kind", kind, "amount", euros, "reason", "Haushaltsgesetz " + year),
                        SubmissionKey.HEADER,
                        UUID.randomUUID().toString())
                .expecting(200);
        return this;
    }

    ApiJourney submitted() {
        return submitted(Map.of());
    }

    /** @param others what is typed otherwise than in the sample */
    ApiJourney submitted(Map<String, Object> others) {
        ApiCaller editor = by("poessneck.amt");
        ApiAnswer begun = editor.post("/api/v1/drafts").expecting(201);
        draft = begun.json().path("id").asString();
        String here = begun.location().orElseThrow();
        assertThat(here).isEqualTo("/api/v1/drafts/" + draft);
        editor.put(here, Map.of("version", begun.json().path("version").asInt(), "values", application(others)))
                .expecting(200);
        JsonNode complete = editor.upload(here + "/attachments", "Angebot.png", PICTURE)
                .expecting(200)
                .json();
        attachment = complete.path("attachments").path(0).path("id").asString();
        JsonNode check = editor.get(here + "/check").expecting(200).json();
        assertThat(check.path("submittable").asBoolean()).as(check.toString()).isTrue();
        assertThat(check.path("answer").path("grant").decimalValue()).isEqualByComparingTo("24000.00");
        ApiAnswer submitted = by("poessneck.leitung")
                .post(
                        here + "/submission",
                        Map.of("version", complete.path("version").asInt()))
                .expecting(201);
        reference = submitted.json().path("reference").asString();
        letTheEngineWork();
        return this;
    }

    private Map<String, Object> application(Map<String, Object> others) {
        Map<String, Object> values = SampleApplication.values();
        values.put("title", title);
        values.put("requestedGrant", 24_000);
        values.putAll(others);
        return values;
    }

    ApiJourney assessed() {
        ApiCaller clerk = by("sachbearbeitung");
        clerk.put(here("/completeness-check"), SampleAssessment.complete()).expecting(200);
        letTheEngineWork();
        by("fachreferat")
                .put(here("/technical-opinion"), SampleAssessment.support())
                .expecting(200);
        letTheEngineWork();
        clerk.put(here("/assessment-record"), SampleAssessment.grant()).expecting(200);
        letTheEngineWork();
        return this;
    }

    ApiJourney decided() {
        return decided(SampleDecision.award());
    }

    ApiJourney decided(Map<String, Object> proposal) {
        by("sachbearbeitung").put(here("/decision-proposal"), proposal).expecting(200);
        letTheEngineWork();
        ApiCaller signatory = by("zeichnung");
        assertThat(signatory.get(here("/notice/preview")).expecting(200).text()).startsWith("%PDF");
        String hash = signatory
                .get(here("/decision"))
                .expecting(200)
                .json()
                .path("contentHash")
                .asString();
        signatory.post(here("/decision/approval"), Map.of("contentHash", hash)).expecting(200);
        letTheEngineWork();
        return this;
    }

    /** Downloaded, notified on the day after, remedy waived, final. */
    ApiJourney becameFinal() {
        ApiAnswer notice = by("poessneck.amt").get(here("/notice/document")).expecting(200);
        assertThat(new String(notice.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        letTheEngineWork();
        clock.advance(Duration.ofDays(1));
        by("poessneck.leitung")
                .post(here("/notice/waiver"), Map.of("declaration", "Wir verzichten auf die Klage."))
                .expecting(200);
        letTheEngineWork();
        return this;
    }

    ApiJourney requestedMoney(String submissionKey) {
        by("poessneck.leitung")
                .post(here("/drawdowns"), drawdown(), SubmissionKey.HEADER, submissionKey)
                .expecting(201);
        letTheEngineWork();
        return this;
    }

    static Map<String, Object> drawdown() {
        return Map.of(
                "invoices",
                List.of(Map.of(
                        "supplier", "Softwarehaus GmbH",
                        "number", "RE-2026-1",
                        "invoiceDate", "2026-03-02",
                        "dueDate", "2026-03-02",
                        "amount", 12_500.50,
                        "paid", true)),
                "amount",
                10_000.40,
                "ownShareUsed",
                2_500.10,
                "confirmed",
                true);
    }
}
