package de.foerderfluss.portal.office;

import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.editor;
import static de.foerderfluss.DemoOffice.municipalSignatory;
import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.HttpVisitor;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.application.ApplicationDrafts;
import de.foerderfluss.application.ApplicationIntake;
import de.foerderfluss.application.Draft;
import de.foerderfluss.application.SampleApplication;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Document;
import de.foerderfluss.casefile.NewDocument;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.shared.CaseReference;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages on which the office reads a case, over real HTTP. */
@OfficeTest
class CaseFilePagesTest {

    private static final String HOSTILE = "<script>alert('Titel')</script>";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationDrafts drafts;

    @Autowired
    ApplicationIntake intake;

    @Autowired
    CaseFile caseFile;

    @Autowired
    TestClock clock;

    CaseReference reference = CaseReference.of(2026, 1);

    @BeforeEach
    void receive() {
        clock.reset();
        reference = submit(SampleApplication.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/antrag", "/pruefung", "/entscheidung", "/haushalt", "/auszahlung", "/dokumente"})
    void letsAnAuditorReadEverythingAndDoNothing(String part) {
        HttpResponse<String> page = visitor("pruefung").get(home() + part);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(main(page)).contains(reference.text()).doesNotContain("method=\"post\"", "kern-btn--primary");
    }

    @Test
    void showsTheWholeApplicationAndChecksItsSums() {
        assertThat(visitor("sachbearbeitung").get(home() + "/antrag").body())
                .contains(
                        "Entwicklung der Schnittstelle",
                        "XGewerbeanzeige 2.3",
                        "30.000,00",
                        "6.000,00",
                        "DE02 1203 0000 0000 2020 51",
                        "digital@poessneck.example",
                        "Der Finanzierungsplan deckt die Ausgaben genau.");
    }

    @Test
    void showsMarkupInAnApplicationAsText() {
        CaseReference hostile = submit(SampleApplication.with("title", HOSTILE));

        for (String part : new String[] {"", "/antrag", "/akte", "?text=alert"}) {
            String page = visitor("sachbearbeitung")
                    .get(part.startsWith("?") ? "/amt/vorgaenge" + part : "/amt/vorgaenge/" + hostile + part)
                    .body();
            assertThat(page).as(part).doesNotContain(HOSTILE).contains(hostile.text());
        }
    }

    @Test
    void findsACaseByTextTownObjectDayAndStanding() {
        HttpVisitor clerk = visitor("sachbearbeitung");
        String hit = "/amt/vorgaenge/" + reference;

        assertThat(clerk.get("/amt/vorgaenge?text=" + reference).body()).contains(hit, "Stadt Pößneck", "24.000,00");
        assertThat(clerk.get("/amt/vorgaenge?ags=16075085&object=INTERFACE&from=02.03.2026&until=02.03.2026&text="
                                + reference)
                        .body())
                .contains(hit, "nur Stadt Pößneck");
        assertThat(clerk.get("/amt/vorgaenge?object=TRAINING&text=" + reference).body())
                .doesNotContain(hit + "\"")
                .contains("0 Vorgänge gefunden.");
        assertThat(clerk.get("/amt/vorgaenge?standing=COMPLETENESS_CHECK&text=" + reference)
                        .body())
                .contains(hit);
        assertThat(clerk.get("/amt/vorgaenge?standing=CONCLUDED&text=" + reference)
                        .body())
                .doesNotContain(hit + "\"");
    }

    @Test
    void searchesOnWithoutADayThatIsNone() {
        assertThat(visitor("sachbearbeitung")
                        .get("/amt/vorgaenge?from=31.02.2026&text=" + reference)
                        .body())
                .contains("Das ist kein Datum", "31.02.2026", "/amt/vorgaenge/" + reference);
    }

    @Test
    void handsOutADocumentAsAFileThatIsNotGuessedAt() {
        Document document = caseFile.file(
                reference,
                CLERK.id(),
                new NewDocument(
                        "Angebot",
                        "Angebot Größe.txt",
                        "text/plain",
                        "Ein Angebot".getBytes(StandardCharsets.UTF_8),
                        Visibility.OFFICE,
                        "ATTACHMENT"));

        HttpVisitor clerk = visitor("sachbearbeitung");
        HttpResponse<String> file = clerk.get("/amt/dokumente/" + document.id().value());

        assertThat(clerk.get(home() + "/dokumente").body()).contains("Angebot Größe.txt");
        assertThat(file.body()).isEqualTo("Ein Angebot");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("filename*=UTF-8''Angebot%20Gr%C3%B6%C3%9Fe.txt");
    }

    @Test
    void recomputesTheFileWhenAskedAndSaysWhatCameOut() {
        HttpVisitor auditor = visitor("pruefung");
        String file = home() + "/akte";

        assertThat(auditor.get(file).body()).contains("noch nicht nachgerechnet", "eingegangen");
        assertThat(auditor.submit(file, file + "/nachrechnung", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(auditor.get(file).body()).contains("Zuletzt geprüft am", "unversehrt", "jeder Prüfwert stimmte");
        assertThat(visitor("poessneck.leitung")
                        .submit("/kommune", file + "/nachrechnung", Map.of())
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/amt/vorgaenge/EGOV-2026-99999", "/amt/vorgaenge/unsinn", "/amt/vorgaenge/unsinn/akte"})
    void knowsNoSuchCase(String address) {
        HttpResponse<String> page = visitor("sachbearbeitung").get(address);

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Aktenzeichen");
    }

    @Test
    void keepsMunicipalitiesOut() {
        HttpVisitor town = visitor("poessneck.leitung");

        assertThat(town.get(home()).statusCode()).isEqualTo(403);
        assertThat(town.get("/amt/vorgaenge").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/vollstaendigkeit", "/stellungnahme", "/pruefvermerk", "/vorschlag", "/freigabe", "/postversand"
            })
    void keepsAuditorsFromEveryForm(String form) {
        HttpVisitor auditor = visitor("pruefung");

        assertThat(auditor.get(home() + form).statusCode()).isEqualTo(403);
        assertThat(auditor.submit("/amt", home() + form, Map.of("action", "send"))
                        .statusCode())
                .isEqualTo(403);
    }

    private String home() {
        return "/amt/vorgaenge/" + reference;
    }

    private HttpVisitor visitor(String username) {
        HttpVisitor visitor = new HttpVisitor(port);
        visitor.signIn(username, "demo");
        return visitor;
    }

    private CaseReference submit(Map<String, Object> values) {
        Draft draft = drafts.start(editor(POESSNECK));
        draft = drafts.save(editor(POESSNECK), draft.id(), draft.version(), values);
        return intake.submit(municipalSignatory(POESSNECK), draft.id(), draft.version());
    }

    private static String main(HttpResponse<String> page) {
        return page.body().substring(page.body().indexOf("<main"), page.body().indexOf("</main>"));
    }
}
