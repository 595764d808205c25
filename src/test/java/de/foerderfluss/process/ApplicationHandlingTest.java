package de.foerderfluss.process;

import static de.foerderfluss.DemoOffice.BUDGET_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.application.SampleApplication;
import de.foerderfluss.budget.BudgetLedger;
import de.foerderfluss.budget.BudgetOverview;
import de.foerderfluss.budget.BudgetPlan;
import de.foerderfluss.budget.BudgetStep;
import de.foerderfluss.budget.Stage;
import de.foerderfluss.budget.WaitingList;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Document;
import de.foerderfluss.casefile.Entry;
import de.foerderfluss.notice.DeliveryWay;
import de.foerderfluss.notice.NoticeKind;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;

/** A case from its application to its final notice, on every way there is. */
@OfficeTest
@CoversProcess({
    "ApplicationHandlingProcess",
    "ApplicationAssessmentProcess",
    "CompletenessCheckProcess",
    "FourEyesApprovalProcess"
})
class ApplicationHandlingTest {

    private static final Money GRANT = Money.ofEuros(24_000);

    @Autowired
    ApplicationContext office;

    @Autowired
    TestClock clock;

    @Autowired
    CaseFile caseFile;

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
    void grantsACompleteApplication() {
        CaseLife life = CaseLife.submitted(office);
        assertThat(kinds(life)).containsExactly("RECEIPT");

        life.foundComplete().recommended();
        assertThat(life.money(Stage.RESERVED)).isEqualTo(GRANT);

        life.awardProposed().approved();
        assertThat(life.money(Stage.RESERVED)).isEqualTo(Money.ZERO);
        assertThat(life.money(Stage.COMMITTED)).isEqualTo(GRANT);
        assertThat(life.notice().kind()).isEqualTo(NoticeKind.GRANT);

        life.downloaded().letPass("Event_RemedyPeriodEnded");
        assertThat(life.notice().finalOn()).isEqualTo(clock.today());
        assertThat(life.places()).isEmpty();
    }

    @Test
    void asksForMissingDocuments() {
        CaseLife life = CaseLife.submitted(office).askedForDocuments("2026-03-16");
        assertThat(life.places()).contains("Task_AwaitDocuments");
        assertThat(kinds(life)).contains("DOCUMENT_REQUEST");
        assertThat(life.dayOf("Event_ReplyDatePassed")).isEqualTo(LocalDate.of(2026, 3, 17));
        assertThat(life.dayOf("Event_FinalReplyDatePassed")).isEqualTo(LocalDate.of(2026, 3, 31));

        life.suppliedDocuments();
        assertThat(life.places()).contains("Task_CheckCompleteness");

        life.foundComplete();
        assertThat(life.places())
                .containsExactlyInAnyOrder("CallActivity_AssessApplication", "Task_GiveTechnicalOpinion");
    }

    @Test
    void remindsAndDecidesOnTheFile() {
        CaseLife life = CaseLife.submitted(office).askedForDocuments("2026-03-16");

        life.letPass("Event_ReplyDatePassed");
        assertThat(kinds(life)).contains("DOCUMENT_REMINDER");
        assertThat(life.places()).contains("Task_AwaitDocuments");

        life.letPass("Event_FinalReplyDatePassed");
        assertThat(life.places()).contains("Task_CheckCompleteness");

        life.decidedOnTheFile();
        assertThat(life.places())
                .containsExactlyInAnyOrder("CallActivity_AssessApplication", "Task_GiveTechnicalOpinion");
    }

    @Test
    void waitsWhenTheBudgetIsExhausted() {
        CaseReference hungry = CaseReference.of(2099, 99_999);
        CaseLife life = CaseLife.submitted(office).foundComplete();
        takeEverything(hungry);

        life.recommended();
        assertThat(life.places()).containsExactlyInAnyOrder("CallActivity_AssessApplication", "Gateway_AwaitFunds");
        assertThat(life.money(Stage.RESERVED)).isEqualTo(Money.ZERO);
        assertThat(waitingList().position(life.reference())).hasValue(1);

        giveEverythingBack(hungry);
        life.worked();
        assertThat(life.places()).containsExactly("Task_ProposeDecision");
        assertThat(life.money(Stage.RESERVED)).isEqualTo(GRANT);
        assertThat(waitingList().position(life.reference())).isEmpty();
    }

    @Test
    void decidesWithoutMoneyWhatWaitsNoLonger() {
        CaseReference hungry = CaseReference.of(2099, 99_997);
        CaseLife life = CaseLife.submitted(office).foundComplete();
        takeEverything(hungry);
        life.recommended().fundsForgone();

        assertThat(life.places()).containsExactly("Task_ProposeDecision");
        assertThat(waitingList().position(life.reference())).isEmpty();

        life.rejectionProposed().approved();
        assertThat(life.notice().kind()).isEqualTo(NoticeKind.REJECTION);
        assertThat(life.money(Stage.COMMITTED)).isEqualTo(Money.ZERO);
        giveEverythingBack(hungry);
    }

    @Test
    void waitsForTheBudgetLaw() {
        BudgetPlan plan = office.getBean(BudgetPlan.class);
        CaseLife life = CaseLife.submitted(office).foundComplete();
        plan.suspend(plan.standardLine(), 2026, BUDGET_OFFICER.id(), "Vorläufige Haushaltsführung");

        life.recommended();
        assertThat(life.places()).containsExactlyInAnyOrder("CallActivity_AssessApplication", "Gateway_AwaitFunds");

        plan.enact(plan.standardLine(), 2026, BUDGET_OFFICER.id(), "Haushaltsgesetz 2026");
        waitingList().release(plan.standardLine(), "Der Haushalt ist in Kraft.");
        life.worked();
        assertThat(life.places()).containsExactly("Task_ProposeDecision");
    }

    @Test
    void rejectsAnIneligibleProject() {
        CaseLife life = CaseLife.submitted(office).foundComplete().notRecommended();
        assertThat(life.places()).containsExactly("Task_ProposeDecision");
        assertThat(life.money(Stage.RESERVED)).isEqualTo(Money.ZERO);

        life.rejectionProposed().approved();
        assertThat(life.notice().kind()).isEqualTo(NoticeKind.REJECTION);
        assertThat(life.money(Stage.COMMITTED)).isEqualTo(Money.ZERO);
    }

    @Test
    void givesTheReservationBackWithARejection() {
        CaseLife life = CaseLife.submitted(office).foundComplete().recommended();
        assertThat(life.money(Stage.RESERVED)).isEqualTo(GRANT);

        life.rejectionProposed().approved();
        assertThat(life.money(Stage.RESERVED)).isEqualTo(Money.ZERO);
        assertThat(life.money(Stage.COMMITTED)).isEqualTo(Money.ZERO);
    }

    @Test
    void commitsOnlyWhatIsGranted() {
        CaseLife life = CaseLife.submitted(office).foundComplete().recommended();

        life.partialAwardProposed().approved();
        assertThat(life.notice().kind()).isEqualTo(NoticeKind.PARTIAL_GRANT);
        assertThat(life.money(Stage.COMMITTED)).isEqualTo(Money.ofEuros(20_000));
        assertThat(life.money(Stage.RESERVED)).isEqualTo(Money.ZERO);
    }

    @Test
    void returnsAProposalForCorrection() {
        CaseLife life = CaseLife.submitted(office)
                .foundComplete()
                .recommended()
                .awardProposed()
                .returnedForCorrection();
        assertThat(life.places()).containsExactly("Task_ProposeDecision");

        life.awardProposed().approved();
        assertThat(life.places()).contains("Gateway_AwaitDownload");
    }

    @Test
    void takesAnApprovedDecisionBackBeforeItsNotice() {
        CaseLife life = CaseLife.submitted(office)
                .foundComplete()
                .recommended()
                .awardProposed()
                .justApproved()
                .returnedForCorrection();

        assertThat(life.places()).containsExactly("Task_ProposeDecision");
        assertThat(life.money(Stage.RESERVED)).isEqualTo(GRANT);
        assertThat(caseFile.entries(life.reference(), PageRequest.of(0, 1)))
                .extracting(Entry::kind, Entry::text)
                .containsExactly(
                        tuple(
                                "APPROVAL_VOID",
                                "Die Freigabe gilt nicht mehr; es wurde kein Bescheid erlassen. Der freigegebene Vorschlag 1 wurde zur Korrektur zurückgegeben: Bitte die Auflage zur Nachnutzung ergänzen. Die Entscheidung ist neu vorzuschlagen."));

        life.awardProposed().approved();
        assertThat(life.notice().kind()).isEqualTo(NoticeKind.GRANT);
        assertThat(life.money(Stage.COMMITTED)).isEqualTo(GRANT);
    }

    @Test
    void servesByPostWhenNotDownloaded() {
        CaseLife life = CaseLife.submitted(office).awarded();

        life.letPass("Event_DownloadPeriodEnded");
        assertThat(life.notice().delivery()).isEqualTo(DeliveryWay.POST);
        assertThat(life.places()).contains("Task_PostNotice");

        life.posted();
        assertThat(life.places()).contains("Gateway_AwaitFinality");
    }

    @Test
    void servesByPostWhereTheMunicipalityWantsPaper() {
        Map<String, Object> paper = SampleApplication.values();
        paper.remove("electronicNotice");

        CaseLife life = CaseLife.submitted(office, paper).awarded();

        assertThat(life.places()).contains("Task_PostNotice");
    }

    @Test
    void becomesFinalOnTheDayAfterTheRemedyPeriod() {
        CaseLife life = CaseLife.submitted(office).awarded().downloaded();

        assertThat(life.dayOf("Event_RemedyPeriodEnded").minusDays(1))
                .isEqualTo(life.notice().remedyEnds());
        life.letPass("Event_RemedyPeriodEnded");
        assertThat(life.notice().finalityReason()).contains("Klagefrist");
    }

    @Test
    void becomesFinalAtOnceWhenTheRemedyIsWaived() {
        CaseLife life =
                CaseLife.submitted(office).awarded().downloaded().nextDay().waivedRemedy();

        assertThat(life.notice().finalOn()).isEqualTo(clock.today());
        assertThat(life.places()).isEmpty();
    }

    @Test
    void endsWhenTheMunicipalityRetracts() {
        CaseLife life = CaseLife.submitted(office)
                .foundComplete()
                .recommended()
                .awardProposed()
                .retracted();

        assertThat(life.places()).isEmpty();
        assertThat(life.money(Stage.RESERVED)).isEqualTo(Money.ZERO);
    }

    private void takeEverything(CaseReference by) {
        BudgetPlan plan = office.getBean(BudgetPlan.class);
        Money free = office.getBean(BudgetOverview.class).of(plan.standardLine()).stream()
                .filter(year -> year.year() == 2026)
                .findFirst()
                .orElseThrow()
                .cash()
                .free();
        office.getBean(BudgetLedger.class)
                .reserve(
                        by,
                        new BudgetStep("TAKE-" + free.cents()),
                        plan.standardLine(),
                        2026,
                        YearlyAmounts.of(2026, free));
    }

    private void giveEverythingBack(CaseReference by) {
        office.getBean(BudgetLedger.class).releaseAll(by, BudgetStep.RELEASE);
        waitingList().release(office.getBean(BudgetPlan.class).standardLine(), "Mittel sind zurückgeflossen.");
    }

    private WaitingList waitingList() {
        return office.getBean(WaitingList.class);
    }

    private List<String> kinds(CaseLife life) {
        return caseFile.documents(life.reference()).stream().map(Document::kind).toList();
    }
}
