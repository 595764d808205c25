package de.foerderfluss.process;

import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.OHRDRUF;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.SIGNATORY;
import static de.foerderfluss.DemoOffice.editor;
import static de.foerderfluss.DemoOffice.municipalSignatory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.foerderfluss.EngineRoom;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.application.ApplicationRetraction;
import de.foerderfluss.application.RetractionReasonTooLong;
import de.foerderfluss.application.UnknownCase;
import de.foerderfluss.assessment.CaseAssessment;
import de.foerderfluss.assessment.SampleAssessment;
import de.foerderfluss.budget.BudgetLedger;
import de.foerderfluss.budget.BudgetOverview;
import de.foerderfluss.budget.BudgetPlan;
import de.foerderfluss.budget.BudgetStep;
import de.foerderfluss.budget.Stage;
import de.foerderfluss.budget.WaitingList;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Document;
import de.foerderfluss.casefile.Entry;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.decision.DecisionMaking;
import de.foerderfluss.decision.SampleDecision;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.notice.NotDownloadable;
import de.foerderfluss.notice.NoticeService;
import de.foerderfluss.notice.PrintedText;
import de.foerderfluss.notice.RetractionTooLate;
import de.foerderfluss.notice.pdf.PdfConformance;
import de.foerderfluss.process.inbox.CaseStanding;
import de.foerderfluss.process.inbox.Inbox;
import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The municipality takes its application back, wherever the case is. */
@OfficeTest
class RetractionTest {

    private static final int ROUNDS = 6;
    private static final Actor TOWN = municipalSignatory(POESSNECK);

    @Autowired
    ApplicationContext office;

    @Autowired
    ApplicationRetraction retraction;

    @Autowired
    Inbox inbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @BeforeEach
    void open() {
        clock.reset();
        CaseLife.fillTheBudget(office);
    }

    @AfterEach
    void close() {
        clock.reset();
    }

    static Stream<Named<UnaryOperator<CaseLife>>> states() {
        return Stream.of(
                Named.of("received", life -> life),
                Named.of("documents asked for", life -> life.askedForDocuments("2026-03-16")),
                Named.of("complete", CaseLife::foundComplete),
                Named.of("money reserved", life -> life.foundComplete().recommended()),
                Named.of(
                        "rejection proposed",
                        life -> life.foundComplete().notRecommended().rejectionProposed()),
                Named.of(
                        "award proposed",
                        life -> life.foundComplete().recommended().awardProposed()),
                Named.of("notice waits for download", CaseLife::awarded),
                Named.of("notice waits for the post", life -> life.awarded().letPass("Event_DownloadPeriodEnded")),
                Named.of("downloaded, not yet notified", life -> life.awarded().downloaded()));
    }

    @ParameterizedTest
    @MethodSource("states")
    void endsTheCaseAndLeavesNothingBehind(UnaryOperator<CaseLife> brought) {
        Money free = free();
        CaseLife life = brought.apply(CaseLife.submitted(office)).retracted();

        assertThat(life.places()).isEmpty();
        assertThat(standing(life)).isEqualTo(CaseStanding.RETRACTED);
        assertThat(inbox.open(life.reference())).isEmpty();
        assertThat(office.getBean(Deadlines.class).running(List.of(life.reference())))
                .isEmpty();
        for (Stage stage : List.of(Stage.RESERVED, Stage.COMMITTED)) {
            assertThat(life.money(stage)).isEqualTo(Money.ZERO);
        }
        assertThat(free()).isEqualTo(free);
        assertThat(confirmations(life)).hasSize(1);
        assertThat(office.getBean(BudgetOverview.class).replay().divergences()).isEmpty();
    }

    @Test
    void reachesACaseOfWhichNothingHasBeenDoneYet() {
        CaseLife life = CaseLife.justSubmitted(office).retracted();

        assertThat(life.places()).isEmpty();
        assertThat(standing(life)).isEqualTo(CaseStanding.RETRACTED);
        assertThat(confirmations(life)).hasSize(1);
    }

    /** What was printed lies in {@code target/letters}; a wanted change of wording is copied from there. */
    @Test
    void isConfirmedInALetterThatDecidesNothing() throws IOException {
        CaseLife life = CaseLife.submitted(office).retracted();

        byte[] pdf = office.getBean(CaseFile.class)
                .content(confirmations(life).get(0).id());
        PdfConformance.assertConforms(pdf);
        String text = PrintedText.pages(pdf).replaceAll("EGOV-2026-\\d{5}", "EGOV-2026-00000");
        Files.createDirectories(Path.of("target/letters"));
        Files.write(Path.of("target/letters/RETRACTION_CONFIRMATION.pdf"), pdf);
        Files.writeString(Path.of("target/letters/RETRACTION_CONFIRMATION.txt"), text);
        assertThat(text).isEqualTo(Files.readString(Path.of("src/test/resources/letters/RETRACTION_CONFIRMATION.txt")));
    }

    @Test
    void leavesTheWaitingListToTheNextOne() {
        CaseReference hungry = CaseReference.of(2099, 99_998);
        BudgetPlan plan = office.getBean(BudgetPlan.class);
        CaseLife first = CaseLife.submitted(office).foundComplete();
        CaseLife second = CaseLife.submitted(office).foundComplete();
        BudgetStep step = new BudgetStep("TAKE-" + free().cents());
        office.getBean(BudgetLedger.class)
                .reserve(hungry, step, plan.standardLine(), 2026, YearlyAmounts.of(2026, free()));
        first.recommended();
        second.recommended();
        WaitingList list = office.getBean(WaitingList.class);
        assertThat(list.position(second.reference())).hasValue(2);

        first.retracted();
        assertThat(confirmations(first)).hasSize(1);
        assertThat(list.position(first.reference())).isEmpty();
        assertThat(list.position(second.reference())).hasValue(1);
        office.getBean(BudgetLedger.class).releaseAll(hungry, BudgetStep.RELEASE);
        assertThat(list.release(plan.standardLine(), "Mittel sind zurückgeflossen.")
                        .released())
                .containsExactly(second.reference());
    }

    @Test
    void isRefusedOnceTheDecisionIsNotified() {
        CaseLife life = CaseLife.submitted(office).awarded().downloaded().nextDay();

        assertThatThrownBy(life::retracted)
                .isInstanceOf(RetractionTooLate.class)
                .hasMessageContaining("03.03.2026");
        assertThat(life.places()).contains("Gateway_AwaitFinality");
        assertThat(retraction.of(life.reference())).isEmpty();
        assertThat(life.money(Stage.COMMITTED)).isEqualTo(Money.ofEuros(24_000));
    }

    @Test
    void isTheSignatorysOwn() {
        CaseReference reference = CaseLife.submitted(office).reference();

        assertThatThrownBy(() -> retraction.retract(editor(POESSNECK), reference, ""))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> retraction.retract(municipalSignatory(OHRDRUF), reference, ""))
                .isInstanceOf(UnknownCase.class);
        assertThatThrownBy(() -> retraction.retract(CLERK, reference, "")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> retraction.retract(TOWN, reference, "x".repeat(2001)))
                .isInstanceOf(RetractionReasonTooLong.class);
        assertThat(retraction.of(reference)).isEmpty();
    }

    @Test
    void twiceIsOnce() {
        CaseLife life = CaseLife.submitted(office).retracted();

        assertThat(retraction.retract(TOWN, life.reference(), "anderer Grund").reason())
                .isEqualTo("Die Stadt verschiebt das Vorhaben.");
        assertThat(office.getBean(CaseFile.class).entries(life.reference(), PageRequest.of(0, 50)))
                .extracting(Entry::kind)
                .containsOnlyOnce("APPLICATION_RETRACTED");
    }

    @Test
    void whateverComesLaterIsRefusedWithTheReason() {
        CaseLife checked = CaseLife.submitted(office).retracted();
        assertThatThrownBy(() -> office.getBean(CaseAssessment.class)
                        .checkCompleteness(CLERK, checked.reference(), SampleAssessment.complete()))
                .isInstanceOf(CaseRetracted.class)
                .hasMessageContaining("02.03.2026");

        CaseLife approved =
                CaseLife.submitted(office).foundComplete().recommended().awardProposed();
        DecisionMaking decisions = office.getBean(DecisionMaking.class);
        ContentHash seen = decisions.current(approved.reference()).orElseThrow().hash();
        approved.retracted();
        assertThatThrownBy(() -> decisions.approve(SIGNATORY, approved.reference(), seen))
                .isInstanceOf(CaseRetracted.class);

        CaseLife served = CaseLife.submitted(office).awarded().retracted();
        NoticeService notices = office.getBean(NoticeService.class);
        assertThatThrownBy(() -> notices.download(editor(POESSNECK), served.reference()))
                .isInstanceOf(NotDownloadable.class)
                .hasMessageContaining("zurückgenommen");
        assertThat(served.notice().notifiedOn()).isNull();
    }

    @Test
    void theDatabaseDecidesNothingAboutARetractedApplication() {
        CaseLife life = CaseLife.submitted(office).foundComplete().recommended().retracted();

        assertThatThrownBy(() ->
                        office.getBean(DecisionMaking.class).propose(CLERK, life.reference(), SampleDecision.award()))
                .isInstanceOfAny(CaseRetracted.class, DataIntegrityViolationException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from app.application_retraction where case_reference = :case")
                        .param("case", life.reference().text())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void againstAnApprovalAtTheSameMomentOneOfBothHoldsAndNothingIsLeftBetween() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                CaseLife life =
                        CaseLife.submitted(office).foundComplete().recommended().awardProposed();
                DecisionMaking decisions = office.getBean(DecisionMaking.class);
                ContentHash seen =
                        decisions.current(life.reference()).orElseThrow().hash();
                raced(
                        people,
                        () -> decisions.approve(SIGNATORY, life.reference(), seen),
                        () -> retraction.retract(TOWN, life.reference(), ""));
                settled(life);
            }
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void againstTheIssueAtTheSameMomentOneOfBothHoldsAndNothingIsLeftBetween() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                CaseLife life =
                        CaseLife.submitted(office).foundComplete().recommended().awardProposed();
                DecisionMaking decisions = office.getBean(DecisionMaking.class);
                decisions.approve(
                        SIGNATORY,
                        life.reference(),
                        decisions.current(life.reference()).orElseThrow().hash());
                raced(
                        people,
                        () -> office.getBean(EngineRoom.class).work(life.reference()),
                        () -> retraction.retract(TOWN, life.reference(), ""));
                settled(life);
            }
        } finally {
            people.shutdownNow();
        }
    }

    private static void raced(ExecutorService people, Runnable office, Runnable town) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<String>> answers = people.invokeAll(List.of(tried(together, office), tried(together, town)));
        assertThat(Stream.of(answers.get(0).get(), answers.get(1).get()))
                .as("one of both comes through")
                .contains("done");
    }

    private static Callable<String> tried(CyclicBarrier together, Runnable act) {
        return () -> {
            together.await();
            try {
                act.run();
                return "done";
            } catch (Breach breach) {
                assertThat(breach.kind()).isEqualTo(Breach.Kind.CONFLICT);
                return breach.getMessage();
            } catch (RuntimeException failedJob) {
                return failedJob.toString();
            }
        };
    }

    /** Retracted now or at the next try, and the books say so. */
    private void settled(CaseLife life) {
        life.worked();
        retraction.retract(TOWN, life.reference(), "");
        assertThat(life.worked().places()).isEmpty();
        assertThat(Map.of(
                        "reserved", life.money(Stage.RESERVED),
                        "committed", life.money(Stage.COMMITTED)))
                .containsOnly(Map.entry("reserved", Money.ZERO), Map.entry("committed", Money.ZERO));
        assertThat(office.getBean(BudgetOverview.class).replay().divergences()).isEmpty();
    }

    /** The letters that confirm it, as the municipality sees them. */
    private List<Document> confirmations(CaseLife life) {
        return office.getBean(CaseFile.class).documents(life.reference()).stream()
                .filter(document -> document.kind().equals("RETRACTION_CONFIRMATION"))
                .filter(document -> document.visibility() == Visibility.APPLICANT)
                .toList();
    }

    private CaseStanding standing(CaseLife life) {
        return Objects.requireNonNull(inbox.standings(List.of(life.reference())).get(life.reference()));
    }

    private Money free() {
        BudgetPlan plan = office.getBean(BudgetPlan.class);
        return office.getBean(BudgetOverview.class).of(plan.standardLine()).stream()
                .filter(year -> year.year() == 2026)
                .findFirst()
                .orElseThrow()
                .cash()
                .free();
    }
}
