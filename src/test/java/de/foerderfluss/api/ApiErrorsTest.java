package de.foerderfluss.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.DemoOffice;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.application.ApplicationDrafts;
import de.foerderfluss.application.ApplicationIntake;
import de.foerderfluss.application.SampleApplication;
import de.foerderfluss.shared.CaseReference;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OfficeTest
class ApiErrorsTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationDrafts drafts;

    @Autowired
    ApplicationIntake intake;

    ApiCaller editor = ApiCaller.stranger(0);
    ApiCaller clerk = ApiCaller.stranger(0);

    @BeforeEach
    void signIn() {
        editor = ApiCaller.as(port, "poessneck.amt");
        clerk = ApiCaller.as(port, "sachbearbeitung");
    }

    @Test
    void saysWhereJsonIsBroken() {
        ApiAnswer answer =
                editor.json("PUT", draft(), "{\"version\": 0,\n \"values\": {").refused(400);

        assertThat(answer.detail()).contains("kein gültiges JSON", "Zeile 2");
        assertThat(answer.json().path("type").asString()).isEqualTo("urn:foerderfluss:problem:unreadable-body");
    }

    @Test
    void namesTheFieldThatHasTheWrongFormat() {
        assertThat(editor.json("PUT", draft(), "{\"version\": \"neu\", \"values\": {}}")
                        .refused(400)
                        .detail())
                .contains("„version“");
        assertThat(editor.json("PUT", draft(), "{\"values\": {}}").refused(422).detail())
                .contains("If-Match");
        assertThat(editor.json("PUT", draft(), "").refused(400).detail()).contains("JSON");
        assertThat(editor.json("PUT", draft(), "[]").refused(400).detail()).isNotBlank();
    }

    @Test
    void refusesWhatNoTextCanHold() {
        String draft = draft();

        editor.json("PUT", draft, "{\"values\": {\"title\": \"a\\u0000b\"}}", "If-Match", version(draft))
                .refused(400);
        editor.json("PUT", draft, "{\"values\": {\"title\": \"a\\\\u0000b\"}}", "If-Match", version(draft))
                .expecting(200);
    }

    @Test
    void refusesOtherFormatsMethodsAndAddresses() {
        assertThat(editor.send("PUT", draft(), BodyPublishers.ofString("<a/>"), "Content-Type", "application/xml")
                        .refused(415)
                        .detail())
                .contains("application/json");
        assertThat(editor.send("PATCH", draft(), BodyPublishers.noBody())
                        .refused(405)
                        .detail())
                .contains("PATCH", "PUT");
        assertThat(editor.get("/api/v1/gibt-es-nicht").refused(404).detail()).contains("/v3/api-docs");
        editor.send("GET", draft(), BodyPublishers.noBody(), "Accept", "image/png")
                .refused(406);
        editor.get("/api/v1//drafts").refused(400);
        editor.get("/api/v1/drafts/zwölf".replace("ö", "%C3%B6")).refused(400);
    }

    @Test
    void refusesWhatIsTooLarge() {
        String text = "x".repeat(ApiGate.LARGEST_BODY);

        editor.json("PUT", draft(), "{\"version\": 0, \"values\": {\"title\": \"" + text + "\"}}")
                .refused(413);
        assertThat(editor.upload(draft() + "/attachments", "Plan.pdf", new byte[20 * 1024 * 1024 + 1])
                        .refused(422)
                        .detail())
                .contains("20 MB");
    }

    @Test
    void refusesFilesAndTheirAbsence() {
        assertThat(editor.upload(draft() + "/attachments", "Plan.exe", new byte[10])
                        .refused(422)
                        .json()
                        .path("type")
                        .asString())
                .isEqualTo("urn:foerderfluss:breach:attachment-refused");
        String noFile = "--x\r\nContent-Disposition: form-data; name=\"anderes\"\r\n\r\na\r\n--x--\r\n";
        assertThat(editor.send(
                                "POST",
                                draft() + "/attachments",
                                BodyPublishers.ofString(noFile),
                                "Content-Type",
                                "multipart/form-data; boundary=x")
                        .refused(400)
                        .detail())
                .contains("„file“");
    }

    @Test
    void tellsEachWrongInputByItsPlace() {
        CaseReference reference = submitted();

        ApiAnswer answer = clerk.put(
                        "/api/v1/cases/" + reference + "/completeness-check", Map.of("outcome", "VIELLEICHT"))
                .refused(422);

        assertThat(answer.json().path("type").asString()).isEqualTo("urn:foerderfluss:breach:form-rejected");
        assertThat(answer.json().path("errors").path(0).path("path").asString()).isEqualTo("outcome");
        assertThat(answer.json().path("errors").path(0).path("message").asString())
                .isNotBlank();
    }

    @Test
    void saysThatSomebodyElseWasFaster() {
        String draft = draft();
        String read = version(draft);
        editor.put(draft, Map.of("version", Integer.valueOf(read), "values", Map.of("title", "Erster")))
                .expecting(200);

        ApiAnswer answer = editor.put(draft, Map.of("values", Map.of("title", "Zweiter")), "If-Match", read)
                .refused(409);

        assertThat(answer.json().path("type").asString()).isEqualTo("urn:foerderfluss:breach:stale-draft");
        assertThat(editor.get(draft).json().path("values").path("title").asString())
                .isEqualTo("Erster");
    }

    @Test
    void doesNotRevealWhatBelongsToOthers() {
        CaseReference foreign = submitted();
        ApiCaller stranger = ApiCaller.as(port, "ohrdruf.leitung");

        for (String more : new String[] {"", "/timeline", "/documents", "/drawdowns", "/notice", "/decision"}) {
            assertThat(answerFor(stranger, foreign, more)).isEqualTo(answerFor(stranger, nobodys(), more));
        }
        assertThat(stranger.get("/api/v1/cases/quatsch").refused(404).detail()).contains("EGOV-2026-00042");
    }

    @Test
    void refusesPagesThereCannotBe() {
        assertThat(clerk.get("/api/v1/cases?page=0").refused(422).detail()).contains("„page“");
        assertThat(clerk.get("/api/v1/cases?size=5000").refused(422).detail()).contains("100");
        assertThat(clerk.get("/api/v1/cases?page=eins").refused(400).detail()).contains("page");
        assertThat(clerk.get("/api/v1/cases?sort=geheim").refused(422).detail()).contains("receivedAt");
        assertThat(clerk.get("/api/v1/tasks?role=KAISER").refused(400).detail()).contains("role");
    }

    @Test
    void keepsTheOfficesPartFromTheMunicipalityOfTheCase() {
        CaseReference own = submitted();

        assertThat(editor.get("/api/v1/cases/" + own + "/assessment")
                        .refused(403)
                        .detail())
                .contains("Bewilligungsbehörde");
        editor.get("/api/v1/tasks").refused(403);
        editor.get("/api/v1/budget").refused(403);
        editor.get("/api/v1/incidents").refused(403);
        editor.get("/api/v1/payment-runs").refused(403);
        editor.get("/api/v1/drafts/" + UUID.randomUUID()).refused(404);
    }

    @Test
    void checksPapersWithoutSignIn() {
        assertThat(ApiCaller.stranger(port)
                        .get("/api/v1/notices/verification/ABCD-EFGH")
                        .refused(404)
                        .detail())
                .contains("Prüfcode");
        ApiCaller.stranger(port).get("/api/v1/notices").refused(401);
    }

    private static String answerFor(ApiCaller caller, CaseReference reference, String more) {
        return caller.get("/api/v1/cases/" + reference + more)
                .refused(404)
                .text()
                .replace(reference.text(), "…");
    }

    private static CaseReference nobodys() {
        return CaseReference.of(2026, 99_999);
    }

    private String draft() {
        return editor.post("/api/v1/drafts").expecting(201).location().orElseThrow();
    }

    private String version(String draft) {
        return editor.get(draft).json().path("version").asString();
    }

    private CaseReference submitted() {
        return SampleApplication.submit(drafts, intake, DemoOffice.POESSNECK);
    }
}
