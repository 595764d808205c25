package de.foerderfluss.doublefunding;

import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.OHRDRUF;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.SIGNATORY;
import static de.foerderfluss.DemoOffice.editor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.foerderfluss.ClosedGate;
import de.foerderfluss.HttpVisitor;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.api.ApiCaller;
import de.foerderfluss.application.SameObjects;
import de.foerderfluss.application.SampleApplication;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.process.CaseLife;
import de.foerderfluss.shared.CaseReference;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same object, the same invoice: found when it comes in, answered once, and never again. */
@OfficeTest
class DoubleFundingTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext office;

    @Autowired
    TestClock clock;

    @Autowired
    Findings findings;

    @Autowired
    FindingRows rows;

    @Autowired
    SameObjects objects;

    @Autowired
    ClosedGate gate;

    @Autowired
    JdbcClient jdbc;

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
    void findsTheSameObjectOfTheSameTown() {
        CaseLife first = CaseLife.submitted(office);
        CaseLife retracted = CaseLife.submitted(office).retracted();
        CaseLife second = CaseLife.submitted(office);

        Finding finding = only(second);
        assertThat(finding.kind()).isEqualTo(FindingKind.SAME_OBJECT);
        assertThat(finding.sentence())
                .contains(first.reference().text())
                .doesNotContain(retracted.reference().text(), second.reference().text());
    }

    @Test
    void findsTheSameObjectOfAPartner() {
        CaseLife joint = CaseLife.submitted(
                office,
                SampleApplication.with("partners", List.of(Map.of("ags", OHRDRUF.ags(), "sharePercent", "20,00"))));

        assertThat(parties(joint.reference())).isEqualTo(2);
        CaseLife later = CaseLife.submitted(office);
        assertThat(objects.elsewhere(later.reference()).cases()).contains(joint.reference());
        assertThat(objects.elsewhere(joint.reference()).cases()).doesNotContain(joint.reference());
    }

    @Test
    void findsTheSameInvoice() {
        funded();
        CaseLife second = funded();

        assertThat(findings.of(CLERK, second.reference()))
                .filteredOn(finding -> finding.kind() == FindingKind.SAME_INVOICE)
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence())
                        .contains("Rechnung R-1 von Kommunale IT GmbH über 10.000,00", "Abruf 1"));
    }

    @Test
    void isAnsweredOnceAndDoesNotComeBack() {
        CaseLife.submitted(office);
        CaseLife life = CaseLife.submitted(office);
        CaseReference reference = life.reference();
        refused("begründen", () -> findings.answer(CLERK, reference, 1, false, " \u0000"));
        refused("gibt es in diesem Vorgang nicht", () -> findings.answer(CLERK, reference, 9, false, "Anders."));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> findings.answer(SIGNATORY, reference, 1, false, "Anders."));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> findings.of(editor(POESSNECK), reference));
        assertThat(findings.openAmong(List.of(reference))).containsExactly(reference);

        findings.answer(CLERK, reference, 1, false, "Anderes Fachverfahren.");
        findings.answer(CLERK, reference, 1, false, "Anderes Fachverfahren.");

        refused("schon beantwortet", () -> findings.answer(CLERK, reference, 1, true, "Doch."));
        rows.add(reference, FindingKind.SAME_OBJECT, "INTERFACE", "Noch einmal gefunden.", clock.instant());
        assertThat(only(life).isOpen()).isFalse();
        assertThat(findings.openAmong(List.of(reference))).isEmpty();
        assertThat(office.getBean(CaseFile.class)
                        .entries(reference, PageRequest.of(0, 50))
                        .getContent())
                .filteredOn(entry -> entry.kind().equals("DOUBLE_FUNDING_ANSWERED"))
                .singleElement()
                .satisfies(
                        entry -> assertThat(entry.text()).contains("keine Doppelförderung", "Anderes Fachverfahren."));
        assertThatThrownBy(() -> jdbc.sql("update double_funding_answer set reason = 'x' where case_reference = :case")
                        .param("case", reference.text())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void letsNobodyGoOnBeforeTheAnswer() {
        CaseLife.submitted(office);
        CaseLife life = CaseLife.submitted(office);
        AnswersRequired strict = new AnswersRequired(rows, new DoubleFundingSettings(true));
        AnswersRequired lenient = new AnswersRequired(rows, new DoubleFundingSettings(false));

        assertThat(strict.obstacle(life.reference()))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("Doppelförderung"));
        assertThat(lenient.obstacle(life.reference())).isEmpty();
        findings.answer(CLERK, life.reference(), 1, true, "Wird abgezogen.");
        assertThat(strict.obstacle(life.reference())).isEmpty();
    }

    @Test
    void isAskedBeforeAGrantIsProposedAndMoneyCertified() {
        CaseLife life = CaseLife.submitted(office).foundComplete().recommended();
        gate.shut(life.reference());
        assertThatExceptionOfType(FormRejected.class)
                .isThrownBy(life::awardProposed)
                .withMessageContaining(ClosedGate.SENTENCE);
        gate.open(life.reference());
        life.awardProposed().approved().downloaded().nextDay().waivedRemedy();
        clock.setTo(LocalDate.of(2026, 5, 4), LocalTime.of(9, 0));
        life.drewMoney();

        gate.shut(life.reference());
        assertThatExceptionOfType(FormRejected.class)
                .isThrownBy(life::certifiedMoney)
                .withMessageContaining(ClosedGate.SENTENCE);
        gate.open(life.reference());
        life.certifiedMoney();
    }

    @Test
    void goesThroughPageAndInterface() {
        CaseLife.submitted(office);
        CaseLife life = CaseLife.submitted(office);
        String home = "/amt/vorgaenge/" + life.reference();
        String page = home + "/doppelfoerderung";
        HttpVisitor clerk = visitor("sachbearbeitung");
        assertThat(clerk.get(home).body()).contains("Ein Hinweis auf Doppelförderung ist unbeantwortet");
        assertThat(clerk.get("/amt?text=" + life.reference()).body()).contains(page);
        assertThat(clerk.submit(page, page + "/1/antwort", Map.of("confirmed", "false", "reason", ""))
                        .statusCode())
                .isEqualTo(422);
        clerk.submit(page, page + "/1/antwort", Map.of("confirmed", "false", "reason", "Anderes <b>Vorhaben</b>"));
        assertThat(clerk.get(page).body()).contains("keine Doppelförderung", "&lt;b&gt;");
        assertThat(clerk.get(home).body()).doesNotContain("Ein Hinweis auf Doppelförderung ist unbeantwortet");

        String here = "/api/v1/cases/" + life.reference() + "/findings";
        assertThat(ApiCaller.as(port, "pruefung")
                        .get(here)
                        .expecting(200)
                        .json()
                        .path(0)
                        .path("confirmed")
                        .asBoolean(true))
                .isFalse();
        ApiCaller.as(port, "poessneck.leitung").get(here).expecting(403);
        ApiCaller.as(port, "sachbearbeitung")
                .post(here + "/1/answer", Map.of("confirmed", true, "reason", "Doch."))
                .expecting(409);
        ApiCaller.as(port, "fachreferat")
                .post(here + "/1/answer", Map.of("confirmed", true, "reason", "Doch."))
                .expecting(403);
    }

    private CaseLife funded() {
        CaseLife life =
                CaseLife.submitted(office).awarded().downloaded().nextDay().waivedRemedy();
        clock.setTo(LocalDate.of(2026, 5, 4), LocalTime.of(9, 0));
        life.drewMoney();
        clock.reset();
        return life;
    }

    private Finding only(CaseLife life) {
        List<Finding> all = findings.of(CLERK, life.reference());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private long parties(CaseReference reference) {
        return 1
                + jdbc.sql("select count(*) from application_partner where case_reference = :case")
                        .param("case", reference.text())
                        .query(Long.class)
                        .single();
    }

    private static void refused(String sentence, Runnable act) {
        assertThatExceptionOfType(FindingRefused.class).isThrownBy(act::run).withMessageContaining(sentence);
    }

    private HttpVisitor visitor(String username) {
        HttpVisitor visitor = new HttpVisitor(port);
        visitor.signIn(username, "demo");
        return visitor;
    }
}
