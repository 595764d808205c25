package de.foerderfluss.process;

import static de.foerderfluss.DemoOffice.SIGNATORY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.foerderfluss.EngineRoom;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.budget.Stage;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.decision.DecisionAlreadyIssued;
import de.foerderfluss.decision.DecisionMaking;
import de.foerderfluss.decision.DecisionState;
import de.foerderfluss.notice.NoticeService;
import de.foerderfluss.process.inbox.CaseStep;
import de.foerderfluss.process.inbox.Inbox;
import de.foerderfluss.shared.Money;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

/** Nothing is issued on an approval that does not hold any more, and the case finds its way back. */
@OfficeTest
class VoidApprovalTest {

    private static final int ROUNDS = 5;

    @Autowired
    ApplicationContext office;

    @Autowired
    DecisionMaking decisions;

    @Autowired
    NoticeService notices;

    @Autowired
    CaseFile caseFile;

    @Autowired
    Inbox inbox;

    @Autowired
    ManagementService engine;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void fillTheBudget() {
        office.getBean(TestClock.class).reset();
        CaseLife.fillTheBudget(office);
    }

    @Test
    void goesBackIfTheContentWasChangedBehindTheOffice() {
        CaseLife life = approved();
        jdbc.execute("alter table app.decision disable trigger decision_is_append_only");
        try {
            jdbc.update(
                    "update app.decision set proof_due = proof_due + 1 where case_reference = ?",
                    life.reference().text());
        } finally {
            jdbc.execute("alter table app.decision enable trigger decision_is_append_only");
        }

        life.worked();

        assertThat(life.places()).containsExactly("Task_ProposeDecision");
        assertThat(notices.of(life.reference())).isEmpty();
        assertThat(lastEntry(life)).contains("stimmen nicht mehr mit dem überein, was freigegeben wurde");
        assertThat(decisions.whyVoid(life.reference())).isPresent();

        life.awardProposed().approved();
        assertThat(life.money(Stage.COMMITTED)).isEqualTo(Money.ofEuros(24_000));
    }

    @Test
    void showsTheIssueAsNotDone() {
        CaseLife life = approved().returnedForCorrection();

        assertThat(inbox.waiting(life.reference()))
                .filteredOn(step -> step.activityId().equals("Task_IssueNotice"))
                .extracting(CaseStep::state)
                .containsExactly(CaseStep.State.AHEAD);
        assertThat(inbox.waiting(life.reference()))
                .filteredOn(step -> step.state() == CaseStep.State.CURRENT)
                .extracting(CaseStep::activityId)
                .containsExactly("Task_ProposeDecision");
    }

    @Test
    void aReturnWakesAnIssueThatTheEngineHasGivenUp() {
        CaseLife life = approved();
        office.getBean(EngineRoom.class).jobs(life.reference()).forEach(job -> engine.setJobRetries(job.getId(), 0));
        assertThat(life.worked().places()).contains("Task_IssueNotice");

        life.returnedForCorrection();

        assertThat(life.places()).containsExactly("Task_ProposeDecision");
    }

    @Test
    void nothingComesBackOnceTheNoticeIsIssued() {
        CaseLife life = approved().worked();

        assertThatThrownBy(() -> decisions.returnForCorrection(SIGNATORY, life.reference(), "zu spät"))
                .isInstanceOf(DecisionAlreadyIssued.class);
        assertThat(decisions.current(life.reference()).orElseThrow().state()).isEqualTo(DecisionState.APPROVED);
        assertThat(decisions.whyVoid(life.reference())).isEmpty();
        assertThat(notices.of(life.reference())).isPresent();
    }

    @Test
    void againstTheIssueAtTheSameMomentOneOfBothHolds() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                CaseLife life = approved();
                CyclicBarrier together = new CyclicBarrier(2);
                Future<String> issue = two.submit(tried(together, life::worked));
                Future<String> back = two.submit(tried(
                        together,
                        () -> decisions.returnForCorrection(SIGNATORY, life.reference(), "Halt, da fehlt etwas.")));
                assertThat(List.of(issue.get(), back.get())).contains("done");

                boolean returned = decisions.whyVoid(life.worked().reference()).isPresent();
                assertThat(returned).isEqualTo(back.get().equals("done"));
                assertThat(notices.of(life.reference()).isEmpty()).isEqualTo(returned);
                assertThat(life.money(returned ? Stage.RESERVED : Stage.COMMITTED))
                        .isEqualTo(Money.ofEuros(24_000));
                assertThat(life.places()).contains(returned ? "Task_ProposeDecision" : "Gateway_AwaitDownload");
            }
        } finally {
            two.shutdownNow();
        }
    }

    private static Callable<String> tried(CyclicBarrier together, Runnable act) {
        return () -> {
            together.await();
            try {
                act.run();
                return "done";
            } catch (RuntimeException refused) {
                return refused.toString();
            }
        };
    }

    private CaseLife approved() {
        return CaseLife.submitted(office)
                .foundComplete()
                .recommended()
                .awardProposed()
                .justApproved();
    }

    private String lastEntry(CaseLife life) {
        return caseFile.entries(life.reference(), PageRequest.of(0, 1))
                .getContent()
                .get(0)
                .text();
    }
}
