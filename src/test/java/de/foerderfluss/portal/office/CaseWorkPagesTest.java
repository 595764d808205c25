package de.foerderfluss.portal.office;

import static de.foerderfluss.DemoOffice.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.HttpVisitor;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.PostedForm;
import de.foerderfluss.TestClock;
import de.foerderfluss.application.SampleApplication;
import de.foerderfluss.assessment.SampleAssessment;
import de.foerderfluss.decision.DecisionMaking;
import de.foerderfluss.decision.SampleDecision;
import de.foerderfluss.identity.NewPerson;
import de.foerderfluss.identity.PeopleAdministration;
import de.foerderfluss.identity.Person;
import de.foerderfluss.identity.Role;
import de.foerderfluss.process.CaseLife;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The forms of the office, each sent over real HTTP with and without mistakes. */
@OfficeTest
class CaseWorkPagesTest {

    private static final String HOSTILE = "<img src=x onerror=alert(1)>";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext office;

    @Autowired
    DecisionMaking decisions;

    @Autowired
    PeopleAdministration administration;

    @Autowired
    TestClock clock;

    @BeforeEach
    void open() {
        clock.reset();
        CaseLife.fillTheBudget(office);
    }

    @Test
    void leadsTheClerkFromTheCaseToTheTaskAndBack() {
        CaseLife life = CaseLife.submitted(office);
        HttpVisitor clerk = visitor("sachbearbeitung");

        assertThat(clerk.get(home(life)).body())
                .contains(home(life) + "/vollstaendigkeit", "Vollständigkeit prüfen", "Übernehmen");
        HttpResponse<String> sent = send(clerk, home(life) + "/vollstaendigkeit", SampleAssessment.complete());

        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(clerk.get(home(life)).body())
                .contains("Das Ergebnis der Vollständigkeitsprüfung ist festgehalten.", "Fachreferat")
                .doesNotContain(home(life) + "/vollstaendigkeit", home(life) + "/stellungnahme");
        assertThat(clerk.get(home(life) + "/pruefung").body()).contains("1. Prüfung: vollständig", "E-1");
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsWrong() {
        CaseLife life = CaseLife.submitted(office);
        Map<String, Object> input = new HashMap<>(Map.of("outcome", "COMPLETE", "note", HOSTILE));

        HttpResponse<String> page = send(visitor("sachbearbeitung"), home(life) + "/vollstaendigkeit", input);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("id=\"fehler\"", "Vollständig ist der Antrag erst", "&lt;img src=x onerror=alert(1)&gt;")
                .doesNotContain(HOSTILE);
    }

    @Test
    void addsAndRemovesRowsWithoutSendingAnything() {
        CaseLife life = CaseLife.submitted(office);
        HttpVisitor clerk = visitor("sachbearbeitung");
        String form = home(life) + "/vollstaendigkeit";
        Map<String, Object> input = SampleAssessment.missing("16.03.2026");

        String added = clerk.submit(form, form, PostedForm.of(input, "add:missingItems"))
                .body();
        String removed = clerk.submit(form, form, PostedForm.of(input, "remove:missingItems:0"))
                .body();

        assertThat(added).contains("missingItems[1].item", "value=\"Angebot\"", "16.03.2026");
        assertThat(removed).doesNotContain("value=\"Angebot\"");
        assertThat(clerk.get(home(life)).body()).contains(form);
    }

    @Test
    void suggestsADayForTheReplyOnceDocumentsAreAskedFor() {
        CaseLife life = CaseLife.submitted(office);
        String form = home(life) + "/vollstaendigkeit";

        HttpResponse<String> page = visitor("sachbearbeitung")
                .submit(form, form, PostedForm.of(Map.of("outcome", "DOCUMENTS_MISSING"), "refresh"));

        assertThat(page.body()).containsPattern("name=\"replyDate\" value=\"\\d\\d\\.\\d\\d\\.2026\"");
    }

    @Test
    void tellsTheSecondClerkThatTheFirstWasFasterAndKeepsTheText() {
        CaseLife life = CaseLife.submitted(office);
        String form = home(life) + "/vollstaendigkeit";
        HttpVisitor second = visitor("sachbearbeitung2");
        assertThat(second.get(form).statusCode()).isEqualTo(200);
        life.foundComplete();
        Map<String, Object> input = new HashMap<>(SampleAssessment.complete());
        input.put("note", "Mein mühsam getippter Vermerk");

        HttpResponse<String> late = second.submit("/amt", form, PostedForm.of(input, "send"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Das wurde nicht gespeichert.", "Mein mühsam getippter Vermerk", home(life));
        assertThat(second.get(form).statusCode()).isEqualTo(302);
        assertThat(second.get(home(life)).body()).contains("steht in diesem Vorgang gerade nicht an");
    }

    @Test
    void givesEachFormOnlyToItsRole() {
        CaseLife life = CaseLife.submitted(office).foundComplete();

        assertThat(visitor("sachbearbeitung").get(home(life) + "/stellungnahme").statusCode())
                .isEqualTo(403);
        assertThat(visitor("fachreferat").get(home(life) + "/pruefvermerk").statusCode())
                .isEqualTo(403);
        assertThat(visitor("sachbearbeitung").get(home(life) + "/freigabe").statusCode())
                .isEqualTo(403);
        assertThat(send(visitor("fachreferat"), home(life) + "/stellungnahme", SampleAssessment.support())
                        .statusCode())
                .isEqualTo(302);
        assertThat(visitor("pruefung").get(home(life) + "/pruefung").body())
                .contains("befürwortet", "Dr. Ulrike Sander");
    }

    @Test
    void prefillsRecordAndProposalFromWhatIsKnown() {
        CaseLife life = CaseLife.submitted(office).foundComplete();
        send(visitor("fachreferat"), home(life) + "/stellungnahme", SampleAssessment.support());
        HttpVisitor clerk = visitor("sachbearbeitung");

        assertThat(clerk.get(home(life) + "/pruefvermerk").body())
                .contains("Entwicklung der Schnittstelle", "25.000,00", "Was das Fachreferat sagt");
        assertThat(send(clerk, home(life) + "/pruefvermerk", SampleAssessment.grant())
                        .statusCode())
                .isEqualTo(302);
        life.worked();

        assertThat(clerk.get(home(life) + "/haushalt").body()).contains("24.000,00", "vorgemerkt");
        assertThat(clerk.get(home(life) + "/vorschlag").body()).contains("value=\"24.000,00\"", "Prüfvermerk");
        assertThat(send(clerk, home(life) + "/vorschlag", SampleDecision.award())
                        .statusCode())
                .isEqualTo(302);
        assertThat(clerk.get(home(life) + "/entscheidung").body())
                .contains("Vorschlag 1", "zur Freigabe vorgelegt", "Die Schnittstelle wird offen dokumentiert.");
    }

    @Test
    void letsASignatoryReadTheNoticeAndApproveIt() {
        CaseLife life = proposed();
        HttpVisitor signatory = visitor("zeichnung");
        String form = home(life) + "/freigabe";

        assertThat(signatory.get(form).body()).contains("24.000,00", hash(life), form + "/vorschau.pdf");
        HttpResponse<String> preview = signatory.get(form + "/vorschau.pdf");
        assertThat(preview.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(preview.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("inline;");
        assertThat(preview.body()).startsWith("%PDF-");

        assertThat(signatory
                        .submit(form, form, Map.of("hash", hash(life), "confirmed", "true"))
                        .statusCode())
                .isEqualTo(302);
        life.worked();
        assertThat(visitor("pruefung").get(home(life) + "/entscheidung").body())
                .contains("freigegeben", "Frank Oberländer", "Freigabe und Inhalt stimmen überein.", "Bescheidnummer");
    }

    @Test
    void wantsTheApprovalConfirmed() {
        CaseLife life = proposed();
        String form = home(life) + "/freigabe";

        HttpResponse<String> page = visitor("zeichnung").submit(form, form, Map.of("hash", hash(life)));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Bitte bestätigen Sie, dass Sie den Bescheid gelesen haben");
    }

    @Test
    void approvesNothingThatWasNotOnThePage() {
        CaseLife life = proposed();
        String form = home(life) + "/freigabe";
        HttpVisitor signatory = visitor("zeichnung");

        for (String hash : List.of("0".repeat(64), "", "kein Prüfwert")) {
            HttpResponse<String> page = signatory.submit(form, form, Map.of("hash", hash, "confirmed", "true"));
            assertThat(page.statusCode()).as(hash).isEqualTo(409);
            assertThat(page.body()).contains("Das wurde nicht gespeichert.", hash(life));
        }
    }

    @Test
    void explainsToWhoeverWorkedOnItWhyTheyCannotApprove() {
        CaseLife life = CaseLife.submitted(office).foundComplete().recommended();
        Person both = person("beides", Role.CLERK, Role.DECISION_SIGNATORY);
        decisions.propose(both.actor(), life.reference(), SampleDecision.award());
        String form = home(life) + "/freigabe";
        HttpVisitor visitor = new HttpVisitor(port);
        visitor.signIn("beides", "ein langes Kennwort");

        assertThat(visitor.get(form).body())
                .contains("Sie können diese Entscheidung nicht freigeben.", "Vier-Augen-Prinzip")
                .doesNotContain("name=\"confirmed\"");
        HttpResponse<String> forced = visitor.submit(form, form, Map.of("hash", hash(life), "confirmed", "true"));

        assertThat(forced.statusCode()).isEqualTo(409);
        assertThat(visitor.get(home(life) + "/entscheidung").body()).contains("zur Freigabe vorgelegt");
    }

    @Test
    void givesAProposalBackWithItsReason() {
        CaseLife life = proposed();
        String form = home(life) + "/freigabe";
        HttpVisitor signatory = visitor("zeichnung");

        assertThat(signatory
                        .submit(form, form + "/rueckgabe", Map.of("reason", " "))
                        .statusCode())
                .isEqualTo(422);
        assertThat(signatory
                        .submit(form, form + "/rueckgabe", Map.of("reason", "Auflage fehlt " + HOSTILE))
                        .statusCode())
                .isEqualTo(302);

        assertThat(visitor("sachbearbeitung").get(home(life) + "/vorschlag").body())
                .contains("zur Korrektur zurückgegeben", "Auflage fehlt &lt;img")
                .doesNotContain(HOSTILE);
        assertThat(signatory.get(form).statusCode()).isEqualTo(302);
    }

    @Test
    void takesAnApprovedDecisionBackAsLongAsNoNoticeIsIssued() {
        CaseLife life = proposed().justApproved();
        String form = home(life) + "/freigabe";
        HttpVisitor signatory = visitor("zeichnung");

        assertThat(signatory.get(home(life) + "/entscheidung").body())
                .contains("Freigegebene Entscheidung zurückgeben", form);
        assertThat(visitor("sachbearbeitung").get(home(life) + "/entscheidung").body())
                .doesNotContain("Freigegebene Entscheidung zurückgeben");
        assertThat(signatory.get(form).body())
                .contains("Die Entscheidung ist freigegeben, der Bescheid noch nicht erlassen.")
                .doesNotContain("name=\"confirmed\"");
        assertThat(signatory
                        .submit(form, form + "/rueckgabe", Map.of("reason", "Falscher Zeitraum " + HOSTILE))
                        .statusCode())
                .isEqualTo(302);
        assertThat(signatory.get(home(life)).body()).contains("Die Freigabe ist unwirksam;");
        life.worked();

        for (String page : List.of("/vorschlag", "/entscheidung")) {
            assertThat(visitor("sachbearbeitung").get(home(life) + page).body())
                    .contains("gilt nicht mehr. Es wurde kein Bescheid erlassen.", "Falscher Zeitraum &lt;img")
                    .doesNotContain(HOSTILE, "Freigabe und Inhalt stimmen überein");
        }
        assertThat(visitor("sachbearbeitung").get(home(life) + "/akte").body())
                .contains("Die Freigabe gilt nicht mehr");
        assertThat(signatory.get(form).statusCode()).isEqualTo(302);
    }

    @Test
    void notesOnWhichDayTheNoticeWentToThePost() {
        Map<String, Object> values = new LinkedHashMap<>(SampleApplication.values());
        values.remove("electronicNotice");
        CaseLife life = CaseLife.submitted(office, values).awarded();
        String form = home(life) + "/postversand";
        HttpVisitor clerk = visitor("sachbearbeitung");

        assertThat(clerk.get(form).body()).contains("Stadt Pößneck", "value=\"02.03.2026\"");
        assertThat(clerk.submit(form, form, Map.of("postedOn", "gestern")).statusCode())
                .isEqualTo(422);
        HttpResponse<String> future = clerk.submit(form, form, Map.of("postedOn", "03.03.2026"));
        assertThat(future.statusCode()).isEqualTo(409);
        assertThat(future.body()).contains("value=\"03.03.2026\"");
        assertThat(clerk.submit(form, form, Map.of("postedOn", "2.3.2026")).statusCode())
                .isEqualTo(302);

        assertThat(clerk.get(home(life)).body())
                .contains("Der Bescheid ging am 02.03.2026 zur Post.", "Warum dieser Tag?", "Klagefrist");
    }

    @Test
    void leadsFromTheTasksOfADrawdownToItsPage() {
        CaseLife life = CaseLife.submitted(office)
                .awarded()
                .downloaded()
                .nextDay()
                .waivedRemedy()
                .drewMoney();
        String drawdown = home(life) + "/abrufe/1";

        assertThat(visitor("feststellung").get(home(life)).body())
                .contains("Richtigkeit feststellen (Abruf 1)", "href=\"" + drawdown + "\"");
        assertThat(visitor("feststellung").get(drawdown).body()).contains("Entscheidung speichern");

        life.certifiedMoney();
        assertThat(visitor("anordnung").get(home(life)).body())
                .contains("Auszahlung anordnen (Abruf 1)", "href=\"" + drawdown + "\"");
    }

    private CaseLife proposed() {
        return CaseLife.submitted(office).foundComplete().recommended().awardProposed();
    }

    private String hash(CaseLife life) {
        return decisions.current(life.reference()).orElseThrow().hash().hex();
    }

    private Person person(String username, Role... roles) {
        Person person = administration.create(
                ADMINISTRATOR, new NewPerson(username, "Kim Beides", null, "ein langes Kennwort"));
        for (Role role : roles) {
            person = administration.grant(ADMINISTRATOR, person.id(), role);
        }
        return person;
    }

    private static String home(CaseLife life) {
        return "/amt/vorgaenge/" + life.reference();
    }

    private static HttpResponse<String> send(HttpVisitor visitor, String form, Map<String, ?> input) {
        return visitor.submit(form, form, PostedForm.of(input, "send"));
    }

    private HttpVisitor visitor(String username) {
        HttpVisitor visitor = new HttpVisitor(port);
        visitor.signIn(username, "demo");
        return visitor;
    }
}
