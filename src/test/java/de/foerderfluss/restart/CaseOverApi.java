package de.foerderfluss.restart;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.api.ApiAnswer;
import de.foerderfluss.api.ApiCaller;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One case, driven over the API of whichever office process is open. */
final class CaseOverApi {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int ATTEMPTS = 20_000;

    private final CaseDays days;
    private String reference = "";
    private int port;

    CaseOverApi(CaseDays days) {
        this.days = days;
    }

    String reference() {
        return reference;
    }

    /** From now on this office is asked. */
    CaseOverApi at(OfficeProcess office) {
        port = office.address().getPort();
        return this;
    }

    CaseOverApi enactBudget() {
        String year = "/api/v1/budget/" + line() + "/" + days.year();
        as("haushalt")
                .put(year + "/enactment", Map.of("enacted", true, "reason", "Haushaltsgesetz"))
                .expecting(200);
        as("haushalt")
                .post(
                        year + "/appropriations",
                        Map.of("kind", "CASH", "amount", 100_000, "reason", "Ansatz"),
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                .expecting(200);
        return this;
    }

    CaseOverApi submit() {
        String draft = as("poessneck.amt")
                .post("/api/v1/drafts")
                .expecting(201)
                .location()
                .orElseThrow();
        int version = as("poessneck.amt")
                .put(draft, Map.of("version", 1, "values", SmallProject.application(days)))
                .expecting(200)
                .json()
                .path("version")
                .asInt();
        reference = as("poessneck.leitung")
                .post(draft + "/submission", Map.of("version", version))
                .expecting(201)
                .json()
                .path("reference")
                .asString();
        return this;
    }

    CaseOverApi requestDocuments() {
        Map<String, Object> check = start("sachbearbeitung", "/completeness-check");
        check.put("items", List.of());
        check.put("outcome", "DOCUMENTS_MISSING");
        check.put("missingItems", List.of(Map.of("item", "Angebot", "reason", "Es fehlt.")));
        check.put("replyDate", CaseDays.german(days.first().plusDays(10)));
        put("sachbearbeitung", "/completeness-check", check);
        return this;
    }

    CaseOverApi supplyDocuments() {
        as("poessneck.amt")
                .upload(at("/supplied-documents"), "Angebot.txt", "Ein Angebot".getBytes(StandardCharsets.UTF_8))
                .expecting(204);
        return this;
    }

    CaseOverApi assessAndPropose() {
        JsonNode form = as("sachbearbeitung")
                .get(at("/completeness-check"))
                .expecting(200)
                .json();
        Map<String, Object> check = start("sachbearbeitung", "/completeness-check");
        check.put("items", form.path("choices").path("checklistItems").findValuesAsString("value"));
        check.put("outcome", "COMPLETE");
        put("sachbearbeitung", "/completeness-check", check);
        put("fachreferat", "/technical-opinion", SmallProject.opinion());
        Map<String, Object> record = start("sachbearbeitung", "/assessment-record");
        record.putAll(SmallProject.record());
        put("sachbearbeitung", "/assessment-record", record);
        put("sachbearbeitung", "/decision-proposal", start("sachbearbeitung", "/decision-proposal"));
        return this;
    }

    CaseOverApi approve() {
        String seen = get("zeichnung", "/decision").path("contentHash").asString();
        post("zeichnung", "/decision/approval", Map.of("contentHash", seen)).expecting(200);
        return this;
    }

    CaseOverApi downloadNotice() {
        as("poessneck.leitung").get(at("/notice/document")).expecting(200);
        return this;
    }

    CaseOverApi waiveAndDrawDown() {
        post("poessneck.leitung", "/notice/waiver", Map.of("declaration", "Wir verzichten auf die Klage."))
                .expecting(200);
        as("poessneck.leitung")
                .post(
                        at("/drawdowns"),
                        SmallProject.drawdown(days),
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                .expecting(201);
        return this;
    }

    CaseOverApi certifyAndOrder() {
        put("feststellung", "/drawdowns/1/certification", SmallProject.certification());
        String seen = get("anordnung", "/drawdowns/1").path("contentHash").asString();
        post("anordnung", "/drawdowns/1/order", Map.of("contentHash", seen)).expecting(200);
        return this;
    }

    CaseOverApi startPaymentRun() {
        as("anordnung")
                .post(
                        "/api/v1/payment-runs",
                        Map.of("executionDate", days.second().toString()))
                .expecting(202);
        return this;
    }

    /** The cash desk says that it has paid; it may say so more than once. */
    CaseOverApi importAnswer() {
        byte[] answer = SmallProject.cashDeskAnswer(reference, days).getBytes(StandardCharsets.UTF_8);
        as("anordnung").upload("/api/v1/payment-answers", "Kasse.csv", answer).expecting(200);
        return this;
    }

    /** Asks until the answer contains this; a bounded number of times. */
    CaseOverApi await(String username, String path, String expected) {
        String said = "";
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            said = as(username).get(path).text();
            if (said.contains(expected)) {
                return this;
            }
        }
        assertThat(said).contains(expected);
        return this;
    }

    String at(String path) {
        return "/api/v1/cases/" + reference + path;
    }

    JsonNode get(String username, String path) {
        return as(username).get(at(path)).expecting(200).json();
    }

    private String line() {
        return as("haushalt")
                .get("/api/v1/budget")
                .expecting(200)
                .json()
                .findPath("line")
                .asString()
                .replace(" ", "%20");
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> start(String username, String path) {
        return new LinkedHashMap<>(JSON.treeToValue(get(username, path).path("values"), Map.class));
    }

    private void put(String username, String path, Object body) {
        as(username).put(at(path), body).expecting(200);
    }

    private ApiAnswer post(String username, String path, Object body) {
        return as(username).post(at(path), body);
    }

    private ApiCaller as(String username) {
        return ApiCaller.as(port, username);
    }
}
