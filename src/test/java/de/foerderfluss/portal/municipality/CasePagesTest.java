package de.foerderfluss.portal.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.DemoOffice;
import de.foerderfluss.HttpVisitor;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.application.ApplicationDrafts;
import de.foerderfluss.application.ApplicationIntake;
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

/** What a municipality sees of its cases, and what nobody else sees of them. */
@OfficeTest
class CasePagesTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationDrafts drafts;

    @Autowired
    ApplicationIntake intake;

    @Autowired
    CaseFile caseFile;

    HttpVisitor town = new HttpVisitor(0);
    HttpVisitor stranger = new HttpVisitor(0);
    CaseReference reference = CaseReference.of(2026, 1);

    @BeforeEach
    void submit() {
        reference = SampleApplication.submit(drafts, intake, DemoOffice.SCHMALKALDEN_MEININGEN);
        town = new HttpVisitor(port);
        town.signIn("sm.amt", "demo");
        stranger = new HttpVisitor(port);
        stranger.signIn("slf.leitung", "demo");
    }

    @Test
    void saysWhereANewCaseStandsAndThatNothingIsToBeDone() {
        assertThat(town.get(path("")).body())
                .contains(
                        "Ihr Antrag ist eingegangen.",
                        "Sie müssen jetzt nichts tun.",
                        "24.000,00",
                        "Vollständigkeit prüfen",
                        "Was bisher geschah",
                        "bpmn-navigated-viewer");
    }

    @Test
    void listsTheCaseAndTheDraftsOfTheMunicipalityOnly() {
        assertThat(town.get("/kommune").body()).contains(reference.text(), "wird auf Vollständigkeit geprüft");
        assertThat(town.get("/kommune/vorgaenge").body()).contains(reference.text());
        assertThat(stranger.get("/kommune").body()).doesNotContain(reference.text());
        assertThat(stranger.get("/kommune/vorgaenge").body()).doesNotContain(reference.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/bescheid", "/verzicht", "/unterlagen", "/abrufe/neu"})
    void hidesTheCaseFromOtherMunicipalities(String page) {
        HttpResponse<String> seen = stranger.get(path(page));

        assertThat(seen.statusCode()).isEqualTo(404);
        assertThat(seen.body()).doesNotContain("Schnittstelle");
        assertThat(stranger.get(Addresses.of(CaseReference.of(2026, 99_999)) + page)
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/bescheid", "/verzicht", "/unterlagen", "/abrufe/neu"})
    void letsNoOtherMunicipalityAct(String page) {
        assertThat(stranger.submit("/", path(page), Map.of("key", "x", "confirmed", "true", "message", "Hallo"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void handsOutOwnDocumentsThatAreMeantForTheMunicipality() {
        Document letter = file("Schreiben", Visibility.APPLICANT);
        Document internal = file("Vermerk", Visibility.OFFICE);

        HttpResponse<String> own = town.get("/kommune/dokumente/" + letter.id());
        assertThat(own.body()).isEqualTo("Schreiben");
        assertThat(own.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("attachment"));
        assertThat(town.get("/kommune/dokumente/" + internal.id()).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/kommune/dokumente/" + letter.id()))
                .satisfies(hidden -> assertThat(hidden.statusCode()).isEqualTo(404))
                .satisfies(hidden -> assertThat(hidden.body()).doesNotContain(reference.text()));
    }

    @Test
    void takesNoDocumentsThatNobodyAskedFor() {
        HttpResponse<String> refused =
                town.upload("/", path("/unterlagen"), Map.of(), "plan.txt", "Plan".getBytes(StandardCharsets.UTF_8));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(town.get(path("")).body()).doesNotContain("plan.txt");
    }

    @Test
    void explainsThatThereIsNoNoticeYet() {
        assertThat(DraftTyping.path(town.get(path("/bescheid")))).isEqualTo(path(""));
        assertThat(town.get(path("")).body()).contains("noch keinen Bescheid");
    }

    @Test
    void knowsNoPaperThatWasNeverIssued() {
        HttpVisitor anybody = new HttpVisitor(port);

        assertThat(anybody.get("/pruefen").body()).contains("Prüfcode");
        assertThat(DraftTyping.path(anybody.get("/pruefen?code=K7QM-3RTX-9WDP")))
                .isEqualTo("/pruefen/K7QM-3RTX-9WDP");
        assertThat(anybody.get("/pruefen/K7QM-3RTX-9WDP").statusCode()).isEqualTo(404);
        assertThat(anybody.get("/pruefen/K7QM-3RTX-9WDP").body()).contains("gibt es keinen Bescheid");
    }

    private Document file(String title, Visibility visibility) {
        return caseFile.file(
                reference,
                DemoOffice.CLERK.id(),
                new NewDocument(
                        title,
                        title + ".txt",
                        "text/plain",
                        title.getBytes(StandardCharsets.UTF_8),
                        visibility,
                        "LETTER"));
    }

    private String path(String page) {
        return Addresses.of(reference) + page;
    }
}
