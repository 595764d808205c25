package de.foerderfluss.process;

import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.OHRDRUF;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.REVIEWER;
import static de.foerderfluss.DemoOffice.SAALFELD_RUDOLSTADT;
import static de.foerderfluss.DemoOffice.SIGNATORY;
import static de.foerderfluss.DemoOffice.editor;
import static de.foerderfluss.DemoOffice.municipalSignatory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.foerderfluss.HttpVisitor;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.api.ApiCaller;
import de.foerderfluss.application.ConsentRefused;
import de.foerderfluss.application.ConsentState;
import de.foerderfluss.application.Participation;
import de.foerderfluss.application.PartnerConsents;
import de.foerderfluss.application.SampleApplication;
import de.foerderfluss.application.UnknownCase;
import de.foerderfluss.assessment.CaseAssessment;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.decision.ConsentMissing;
import de.foerderfluss.decision.ConsentTooLate;
import de.foerderfluss.decision.DecisionMaking;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.notice.NoticeService;
import de.foerderfluss.notice.PrintedText;
import de.foerderfluss.shared.ContentHash;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pößneck applies together with Ohrdruf: without Ohrdruf's consent nothing is complete and nothing is granted. */
@OfficeTest
class JointApplicationTest {

    private static final Actor PARTNER = municipalSignatory(OHRDRUF);

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext office;

    @Autowired
    TestClock clock;

    @Autowired
    PartnerConsents consents;

    @Autowired
    DecisionMaking decisions;

    @Autowired
    JdbcClient jdbc;

    private final String title = "Gemeinsame Schnittstelle " + UUID.randomUUID();

    @BeforeEach
    void fillTheBudget() {
        clock.reset();
        CaseLife.fillTheBudget(office);
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void isCompleteOnlyWithTheConsentOfThePartner() {
        CaseLife life = joint();
        assertThatExceptionOfType(FormRejected.class)
                .isThrownBy(() -> foundComplete(life))
                .withMessageContaining("Ohrdruf (steht aus)");

        consents.declare(PARTNER, life.reference(), true, "");
        consents.declare(PARTNER, life.reference(), true, "");

        assertThat(state(life)).isEqualTo(ConsentState.GIVEN);
        assertThat(consents.of(life.reference()).get(0).by()).isEqualTo(PARTNER.id());
        assertThat(office.getBean(CaseFile.class)
                        .entries(life.reference(), PageRequest.of(0, 50))
                        .getContent())
                .filteredOn(entry -> entry.kind().equals("PARTNER_CONSENT_GIVEN"))
                .hasSize(1);
        foundComplete(life).recommended().awardProposed().approved();
        assertThat(PrintedText.pages(office.getBean(NoticeService.class).download(editor(POESSNECK), life.reference())))
                .contains("Stadt Pößneck", "Ohrdruf");
    }

    @Test
    void refusesWithAReasonAndCannotBeGranted() {
        CaseLife life = joint();
        assertThatExceptionOfType(ConsentRefused.class)
                .isThrownBy(() -> consents.declare(PARTNER, life.reference(), false, " \u0000 "));
        consents.declare(PARTNER, life.reference(), false, "Der Rat hat abgelehnt.");
        assertThat(state(life)).isEqualTo(ConsentState.REFUSED);

        life.askedForDocuments("2026-03-16")
                .suppliedDocuments()
                .decidedOnTheFile()
                .recommended();
        assertThatExceptionOfType(FormRejected.class)
                .isThrownBy(life::awardProposed)
                .withMessageContaining("Ohrdruf (verweigert)");
        life.rejectionProposed().approved();
    }

    @Test
    void withdrawsItsConsentUntilTheDecision() {
        CaseLife life = joint();
        consents.declare(PARTNER, life.reference(), true, "");
        foundComplete(life).recommended().awardProposed();
        consents.declare(PARTNER, life.reference(), false, "Der Rat hat neu beschlossen.");
        assertThat(state(life)).isEqualTo(ConsentState.WITHDRAWN);

        ContentHash seen = decisions.current(life.reference()).orElseThrow().hash();
        assertThatExceptionOfType(ConsentMissing.class)
                .isThrownBy(() -> decisions.approve(SIGNATORY, life.reference(), seen))
                .withMessageContaining("Ohrdruf (widerrufen)");
        assertThatThrownBy(() -> jdbc.sql("""
                                insert into decision_approval (decision_id, content_hash, approved_by, approved_at)
                                select id, content_hash, :by, now() from decision where case_reference = :case
                                """)
                        .param("by", SIGNATORY.id().value())
                        .param("case", life.reference().text())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("fehlt die Zustimmung");

        consents.declare(PARTNER, life.reference(), true, "");
        decisions.approve(SIGNATORY, life.reference(), seen);
        assertThatExceptionOfType(ConsentTooLate.class)
                .isThrownBy(() -> consents.declare(PARTNER, life.reference(), false, "Doch nicht."));
        assertThat(state(life)).isEqualTo(ConsentState.GIVEN);
    }

    @Test
    void letsOnlyThePartnerSpeakForItself() {
        CaseLife life = joint();

        for (Actor stranger : List.of(municipalSignatory(SAALFELD_RUDOLSTADT), municipalSignatory(POESSNECK))) {
            assertThatExceptionOfType(UnknownCase.class)
                    .isThrownBy(() -> consents.declare(stranger, life.reference(), true, ""));
            assertThat(consents.participations(stranger))
                    .extracting(Participation::title)
                    .doesNotContain(title);
        }
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> consents.declare(editor(OHRDRUF), life.reference(), true, ""));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> consents.declare(CLERK, life.reference(), true, ""));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> consents.enter(REVIEWER, life.reference(), OHRDRUF, true, "Schreiben"));
        life.retracted();
        assertThatExceptionOfType(ConsentRefused.class)
                .isThrownBy(() -> consents.declare(PARTNER, life.reference(), true, ""))
                .withMessageContaining("zurückgenommen");
    }

    @Test
    void isEnteredByTheClerkIfItCameOnPaper() {
        CaseLife life = joint();

        assertThatExceptionOfType(ConsentRefused.class)
                .isThrownBy(() -> consents.enter(CLERK, life.reference(), OHRDRUF, true, ""));
        assertThatExceptionOfType(ConsentRefused.class)
                .isThrownBy(() -> consents.enter(CLERK, life.reference(), POESSNECK, true, "Schreiben"))
                .withMessageContaining("nicht beteiligt");
        consents.enter(CLERK, life.reference(), OHRDRUF, true, "Schreiben vom 02.03.2026");

        assertThat(consents.of(life.reference()).get(0).onPaper()).isTrue();
        foundComplete(life);
    }

    @Test
    void goesThroughThePagesOfPartnerLeadAndOffice() {
        CaseLife life = joint();
        String page = "/kommune/beteiligungen/" + life.reference();
        HttpVisitor partner = visitor("ohrdruf.leitung");
        assertThat(partner.get("/kommune").body()).contains(title, "Ihre Zustimmung steht aus");
        assertThat(partner.get(page).body()).contains(title, "Stadt Pößneck", "Verwaltungsgericht Gera");
        assertThat(partner.get("/kommune/vorgaenge/" + life.reference()).statusCode())
                .isEqualTo(404);
        assertThat(visitor("slf.leitung").get(page).statusCode()).isEqualTo(404);
        assertThat(visitor("ohrdruf.amt").get(page).body()).contains("Das kann nur, wer Ihre Kommune vertritt");
        assertThat(partner.submit(page, page + "/zustimmung", Map.of("given", "false", "words", ""))
                        .statusCode())
                .isEqualTo(422);
        partner.submit(page, page + "/zustimmung", Map.of("given", "true"));
        assertThat(partner.get(page).body()).contains("Zustimmung widerrufen");

        assertThat(visitor("poessneck.amt")
                        .get("/kommune/vorgaenge/" + life.reference())
                        .body())
                .contains("Beteiligte Kommunen", "erteilt");
        String office = "/amt/vorgaenge/" + life.reference() + "/beteiligte";
        HttpVisitor clerk = visitor("sachbearbeitung");
        String address = office + "/" + OHRDRUF.ags() + "/zustimmung";
        assertThat(clerk.submit(office, address, Map.of("given", "false", "words", ""))
                        .statusCode())
                .isEqualTo(422);
        clerk.submit(office, address, Map.of("given", "false", "words", "Schreiben vom 02.03.2026"));
        assertThat(clerk.get(office).body()).contains("noch nicht vollständig", "widerrufen");
    }

    @Test
    void saysTheSameThroughTheInterface() {
        CaseLife life = joint();
        String own = "/api/v1/participations/" + life.reference();
        ApiCaller partner = ApiCaller.as(port, "ohrdruf.leitung");

        assertThat(partner.get("/api/v1/participations").expecting(200).text()).contains(title);
        assertThat(partner.get(own)
                        .expecting(200)
                        .json()
                        .path("partners")
                        .path(0)
                        .path("consent")
                        .asString())
                .isEqualTo("OUTSTANDING");
        ApiCaller.as(port, "slf.leitung").get(own).expecting(404);
        partner.post(own + "/consent", Map.of("given", false)).expecting(422);
        partner.post(own + "/consent", Map.of("given", true)).expecting(200);
        String ofCase = "/api/v1/cases/" + life.reference() + "/partners";
        assertThat(ApiCaller.as(port, "poessneck.amt")
                        .get(ofCase)
                        .json()
                        .path(0)
                        .path("consent")
                        .asString())
                .isEqualTo("GIVEN");
        partner.get(ofCase).expecting(404);
        ApiCaller.as(port, "sachbearbeitung")
                .post(ofCase + "/" + OHRDRUF.ags() + "/consent", Map.of("given", false, "words", "Schreiben"))
                .expecting(200);
    }

    private CaseLife joint() {
        Map<String, Object> values = SampleApplication.with("title", title);
        values.put("partners", List.of(Map.of("ags", OHRDRUF.ags(), "sharePercent", "20,00")));
        return CaseLife.submitted(office, values);
    }

    /** With the agreement on the cooperation among what was seen. */
    private CaseLife foundComplete(CaseLife life) {
        office.getBean(CaseAssessment.class)
                .checkCompleteness(
                        CLERK,
                        life.reference(),
                        Map.of(
                                "outcome",
                                "COMPLETE",
                                "items",
                                List.of(
                                        "APPLICATION",
                                        "COST_BASIS",
                                        "FINANCING",
                                        "PROJECT_PLAN",
                                        "INTERFACE_STANDARD",
                                        "COOPERATION")));
        return life.worked();
    }

    private ConsentState state(CaseLife life) {
        return consents.of(life.reference()).get(0).state();
    }

    private HttpVisitor visitor(String username) {
        HttpVisitor visitor = new HttpVisitor(port);
        visitor.signIn(username, "demo");
        return visitor;
    }
}
