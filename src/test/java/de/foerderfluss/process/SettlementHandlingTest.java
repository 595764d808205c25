package de.foerderfluss.process;

import static de.foerderfluss.DemoOffice.CERTIFIER;
import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.CLERK_2;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.PROOF_EXAMINER;
import static de.foerderfluss.DemoOffice.SIGNATORY;
import static de.foerderfluss.DemoOffice.editor;
import static de.foerderfluss.DemoOffice.municipalSignatory;
import static de.foerderfluss.DemoOffice.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.amendment.CurrentGrants;
import de.foerderfluss.budget.BudgetOverview;
import de.foerderfluss.budget.Stage;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.hearing.Hearings;
import de.foerderfluss.hearing.NotHeardYet;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.identity.Role;
import de.foerderfluss.identity.SamePersonTwice;
import de.foerderfluss.notice.Notice;
import de.foerderfluss.notice.NoticeKind;
import de.foerderfluss.notice.NoticeService;
import de.foerderfluss.notice.PrintedText;
import de.foerderfluss.notice.pdf.PdfConformance;
import de.foerderfluss.payment.Drawdown;
import de.foerderfluss.payment.DrawdownId;
import de.foerderfluss.payment.DrawdownState;
import de.foerderfluss.payment.Drawdowns;
import de.foerderfluss.payment.Entitlement;
import de.foerderfluss.payment.SettlementRuns;
import de.foerderfluss.process.inbox.Inbox;
import de.foerderfluss.process.inbox.WorkItem;
import de.foerderfluss.proofofuse.SampleProof;
import de.foerderfluss.proofofuse.SettlementRefused;
import de.foerderfluss.proofofuse.SettlementStatement;
import de.foerderfluss.proofofuse.Settlements;
import de.foerderfluss.recovery.ClaimAmount;
import de.foerderfluss.recovery.Claims;
import de.foerderfluss.ruling.Ruling;
import de.foerderfluss.ruling.Rulings;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.Money;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the examined proof of use to the final amount, and what it brings about: rest, reimbursement, money back to the line. */
@OfficeTest
@CoversProcess("SettlementProcess")
class SettlementHandlingTest {

    private static final String REASONS = "Die Ausgaben sind geringer als geplant.";

    @Autowired
    ApplicationContext office;

    @Autowired
    TestClock clock;

    @Autowired
    Settlements settlements;

    @Autowired
    Rulings rulings;

    @Autowired
    Hearings hearings;

    @Autowired
    NoticeService notices;

    @Autowired
    Drawdowns drawdowns;

    @Autowired
    Entitlement entitlement;

    @Autowired
    Claims claims;

    @Autowired
    CurrentGrants grants;

    @Autowired
    BudgetOverview budget;

    @Autowired
    Inbox inbox;

    @Autowired
    JdbcClient jdbc;

    private CaseLife life;
    private PaidDrawdowns payments;

    @BeforeEach
    void grant() {
        clock.reset();
        CaseLife.fillTheBudget(office);
        life = CaseLife.submitted(office).awarded().downloaded().nextDay().waivedRemedy();
        payments = new PaidDrawdowns(office, life.reference());
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void paysTheRestAndGivesBackWhatIsNotNeeded() {
        drawn(8_000, 10_000);
        examined(SampleProof.uncut());
        assertThat(inbox.open(life.reference()))
                .extracting(WorkItem::germanName)
                .containsExactly("Schlussabrechnung vorschlagen");
        SettlementStatement statement = settlements.get(CLERK, life.reference());
        assertThat(statement.isBurdening()).isFalse();
        assertThat(statement.calculation().grant()).isEqualTo(Money.ofEuros(23_200));

        Ruling proposed = settlements.propose(CLERK, life.reference(), REASONS);
        assertThat(settlements.propose(CLERK, life.reference(), REASONS)).isEqualTo(proposed);
        byte[] seen = rulings.preview(SIGNATORY, life.reference(), Settlements.MATTER);
        approved();

        Notice notice = notices.of(life.reference(), Settlements.MATTER).orElseThrow();
        assertThat(notice.kind()).isEqualTo(NoticeKind.SETTLEMENT);
        assertThat(notice.hash()).isEqualTo(ContentHash.of(seen));
        assertThat(settlements.settled(life.reference())).isTrue();
        assertThat(grants.find(life.reference()).orElseThrow().total()).isEqualTo(Money.ofEuros(23_200));
        assertBooks(15_200, 0, 8_000);

        DrawdownId rest = new DrawdownId(life.reference(), 2);
        assertThat(drawdowns.get(rest).requested()).isEqualTo(Money.ofEuros(15_200));
        assertThat(entitlement.of(life.reference()).available()).isEqualTo(Money.ZERO);
        payments.paid(rest);
        assertBooks(0, 0, 23_200);
        assertThat(drawdowns.get(rest).state()).isEqualTo(DrawdownState.EXECUTED);

        notices.download(editor(POESSNECK), life.reference(), Settlements.MATTER);
        life.worked().letPass("Event_RemedyPeriodEnded");
        assertThat(life.places()).isEmpty();
        assertThat(settlements.issued(editor(POESSNECK), life.reference())).isPresent();
    }

    @Test
    void hearsTheTownBeforeItCutsAnything() {
        drawn(8_000, 10_000);
        examined(SampleProof.examined());
        assertThatExceptionOfType(NotHeardYet.class)
                .isThrownBy(() -> settlements.propose(CLERK, life.reference(), REASONS))
                .withMessageContaining("noch nicht angehört");

        settlements.openHearing(CLERK, life.reference(), 14);
        assertThatExceptionOfType(NotHeardYet.class)
                .isThrownBy(() -> settlements.propose(CLERK, life.reference(), REASONS));
        heard("Die Bewirtung war üblich.", "Die Äußerung ändert nichts: Bewirtung ist nicht zuwendungsfähig.");

        Ruling proposed = settlements.propose(CLERK, life.reference(), REASONS);
        assertThat(proposed.contributors()).contains(CLERK.id(), PROOF_EXAMINER.id(), CLERK_2.id());
        approved();
        assertBooks(14_400, 0, 8_000);
    }

    @Test
    void claimsBackWhatWasPaidTooMuch() {
        drawn(24_000, 30_000);
        examined(SampleProof.examined());
        settlements.openHearing(CLERK, life.reference(), 14);
        assertThat(hearings.get(life.reference(), Settlements.MATTER).intended().amount())
                .isEqualTo(Money.ofEuros(1_600));
        heard("Keine Einwände.", "Einwände bestehen nicht.");

        settlements.propose(CLERK, life.reference(), REASONS);
        approved();

        assertBooks(0, 0, 22_400);
        assertThat(budget.ofCase(life.reference()).at(Stage.RECLAIMED).total()).isEqualTo(Money.ofEuros(1_600));
        assertThat(claims.of(CLERK, life.reference())).singleElement().satisfies(claim -> {
            assertThat(claim.matter()).isEqualTo(Settlements.MATTER);
            assertThat(claim.claimed()).isEqualTo(new ClaimAmount(Money.ofEuros(1_600), Money.ZERO));
        });
        assertThat(grants.find(life.reference()).orElseThrow().total()).isEqualTo(Money.ofEuros(22_400));
        assertThat(drawdowns.of(life.reference())).hasSize(1);
    }

    @Test
    void proposesAnewWhatWasReturned() {
        drawn(8_000, 10_000);
        examined(SampleProof.uncut());
        settlements.propose(CLERK, life.reference(), REASONS);
        assertThat(life.places()).contains("Event_SettlementDecided");

        rulings.giveBack(SIGNATORY, life.reference(), Settlements.MATTER, "Bitte die Minderausgaben erläutern.");
        assertThat(life.places()).containsExactly("Task_ProposeSettlement");

        Ruling second = settlements.propose(CLERK, life.reference(), "Die Schulung war günstiger.");
        assertThat(second.number()).isEqualTo(2);
        approved();
        assertBooks(15_200, 0, 8_000);
    }

    @Test
    void settlesNothingBeforeItsTime() {
        assertThatExceptionOfType(SettlementRefused.class)
                .isThrownBy(() -> settlements.propose(CLERK, life.reference(), REASONS))
                .withMessageContaining("wenn der Verwendungsnachweis geprüft ist");
        payments.requested(Money.ofEuros(8_000), Money.ofEuros(10_000));
        examined(SampleProof.uncut());
        assertThatExceptionOfType(SettlementRefused.class)
                .isThrownBy(() -> settlements.propose(CLERK, life.reference(), REASONS))
                .withMessageContaining("Mittelabruf 1");
        assertThatExceptionOfType(SettlementRefused.class)
                .isThrownBy(() -> settlements.propose(CLERK, life.reference(), " "))
                .withMessageContaining("begründen");
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> settlements.propose(CERTIFIER, life.reference(), REASONS));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> settlements.get(editor(POESSNECK), life.reference()));
        assertThatExceptionOfType(SettlementRefused.class)
                .isThrownBy(() -> settlements.openHearing(CLERK, life.reference(), 14))
                .withMessageContaining("nicht nötig");
        assertThat(settlements.issued(editor(POESSNECK), life.reference())).isEmpty();
    }

    @Test
    void paysNothingWhileTheSettlementIsApprovedAndNothingAboveItAfterwards() {
        drawn(8_000, 10_000);
        examined(SampleProof.uncut());
        settlements.propose(CLERK, life.reference(), REASONS);
        assertThatExceptionOfType(SettlementRuns.class)
                .isThrownBy(() -> payments.requested(Money.ofEuros(800), Money.ofEuros(1_000)));
        approved();

        assertThatExceptionOfType(SettlementRefused.class)
                .isThrownBy(() -> settlements.propose(CLERK, life.reference(), REASONS))
                .withMessageContaining("schon");
        assertThatExceptionOfType(FormRejected.class)
                .isThrownBy(() -> payments.requested(Money.ofEuros(800), Money.ofEuros(1_000)));
        Drawdown rest = drawdowns.get(new DrawdownId(life.reference(), 2));
        assertThat(rest.invoices()).isEmpty();
    }

    @Test
    void letsNobodyApproveWhatTheyExamined() {
        drawn(8_000, 10_000);
        examined(SampleProof.uncut());
        Ruling proposed = settlements.propose(CLERK, life.reference(), REASONS);

        assertThatExceptionOfType(SamePersonTwice.class)
                .isThrownBy(() -> rulings.approve(
                        with(PROOF_EXAMINER, Role.PROOF_EXAMINER, Role.DECISION_SIGNATORY),
                        life.reference(),
                        Settlements.MATTER,
                        proposed.hash()));
        assertThatThrownBy(() -> jdbc.sql("insert into grant_settlement values (:case, 'SETTLEMENT:1', 1, now(), :by)")
                        .param("case", life.reference().text())
                        .param("by", CLERK.id().value())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("freigegebenen Verfügung");
    }

    /** What was printed lies in {@code target/letters}; a wanted change of wording is copied from there. */
    @Test
    void saysWhatItAlwaysSaid() throws IOException {
        drawn(24_000, 30_000);
        examined(SampleProof.examined());
        settlements.openHearing(CLERK, life.reference(), 14);
        heard("Keine Einwände.", "Sie haben keine Einwände erhoben.");
        settlements.propose(CLERK, life.reference(), REASONS);
        assertSaid("SETTLEMENT_REIMBURSEMENT");

        grant();
        drawn(8_000, 10_000);
        examined(SampleProof.uncut());
        settlements.propose(CLERK, life.reference(), REASONS);
        assertSaid("SETTLEMENT_REST");
    }

    private void assertSaid(String name) throws IOException {
        byte[] draft = rulings.preview(CLERK, life.reference(), Settlements.MATTER);
        PdfConformance.assertConforms(draft);
        String text = PrintedText.pages(draft).replaceAll("(EGOV|B)-2026-\\d{5}", "$1-2026-00000");
        Files.createDirectories(Path.of("target/letters"));
        Files.write(Path.of("target/letters/" + name + ".pdf"), draft);
        Files.writeString(Path.of("target/letters/" + name + ".txt"), text);
        assertThat(text).isEqualTo(Files.readString(Path.of("src/test/resources/letters/" + name + ".txt")));
    }

    private void drawn(int euros, int invoiced) {
        clock.setTo(LocalDate.of(2026, 10, 12), LocalTime.of(9, 0));
        payments.paid(payments.requested(Money.ofEuros(euros), Money.ofEuros(invoiced)));
    }

    private void examined(Map<String, Object> findings) {
        clock.setTo(LocalDate.of(2026, 10, 20), LocalTime.of(9, 0));
        life.provedUse().letPass("Event_SamplePeriodOver");
        clock.setTo(LocalDate.of(2026, 12, 1), LocalTime.of(9, 0));
        life.examinedUse(findings);
    }

    private void heard(String answer, String treatment) {
        hearings.answer(municipalSignatory(POESSNECK), life.reference(), Settlements.MATTER, answer, List.of());
        hearings.close(CLERK_2, life.reference(), Settlements.MATTER, treatment);
        life.worked();
    }

    private void approved() {
        Ruling proposed = rulings.get(life.reference(), Settlements.MATTER);
        rulings.approve(SIGNATORY, life.reference(), Settlements.MATTER, proposed.hash());
        life.worked();
    }

    private void assertBooks(int committed, int due, int paid) {
        assertThat(life.money(Stage.COMMITTED)).isEqualTo(Money.ofEuros(committed));
        assertThat(life.money(Stage.DUE)).isEqualTo(Money.ofEuros(due));
        assertThat(life.money(Stage.PAID)).isEqualTo(Money.ofEuros(paid));
        assertThat(budget.replay().agrees()).isTrue();
    }
}
