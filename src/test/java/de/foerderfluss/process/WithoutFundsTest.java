package de.foerderfluss.process;

import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.CLERK_2;
import static de.foerderfluss.DemoOffice.SIGNATORY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.budget.BudgetPlan;
import de.foerderfluss.budget.Stage;
import de.foerderfluss.budget.WaitingList;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Entry;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.decision.DecidingWithoutFunds;
import de.foerderfluss.decision.Decision;
import de.foerderfluss.decision.DecisionMaking;
import de.foerderfluss.decision.ForgoingReasonMissing;
import de.foerderfluss.decision.SampleDecision;
import de.foerderfluss.form.FormOption;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.form.OpenedForm;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.process.inbox.CaseStanding;
import de.foerderfluss.process.inbox.Inbox;
import de.foerderfluss.shared.Breach;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;

/** A case that waits for money may be decided without it, once, for good, and only with a rejection. */
@OfficeTest
class WithoutFundsTest {

    private static final String WHY = "Das Programm endet mit diesem Haushalt.";
    private static final int ROUNDS = 4;

    @Autowired
    ApplicationContext office;

    @Autowired
    DecidingWithoutFunds deciding;

    @Autowired
    DecisionMaking decisions;

    @Autowired
    WaitingList waitingList;

    @Autowired
    CaseFile caseFile;

    @Autowired
    Inbox inbox;

    @Autowired
    BudgetPlan plan;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void thereIsNoBudgetLaw() {
        office.getBean(TestClock.class).reset();
        CaseLife.fillTheBudget(office);
        plan.suspend(plan.standardLine(), 2026, CLERK.id(), "Vorläufige Haushaltsführung");
    }

    @AfterEach
    void thereIsOneAgain() {
        waitingList
                .entries(plan.standardLine(), Pageable.unpaged())
                .forEach(entry -> waitingList.leave(entry.reference(), "Ende der Prüfung"));
        plan.enact(plan.standardLine(), 2026, CLERK.id(), "Haushaltsgesetz 2026");
    }

    @Test
    void leavesTheListWithItsReasonAndTellsTheTownThatItWaitsNoLonger() {
        CaseLife life = waiting();
        assertThat(standing(life)).isEqualTo(CaseStanding.WAITING_LIST);

        life.fundsForgone();

        assertThat(standing(life)).isEqualTo(CaseStanding.DECISION_PROPOSAL);
        assertThat(jdbc.queryForMap(
                        "select outcome, outcome_reason from app.budget_waiting_entry where case_reference = ?",
                        life.reference().text()))
                .containsEntry("outcome", "LEFT")
                .containsEntry("outcome_reason", WHY);
        assertThat(texts(life, Visibility.OFFICE)).anyMatch(text -> text.contains(WHY));
        assertThat(texts(life, Visibility.APPLICANT))
                .contains("Der Antrag steht nicht mehr auf der Warteliste; über ihn wird jetzt entschieden.")
                .noneMatch(text -> text.contains(WHY));
    }

    @Test
    void offersAndTakesNothingButARejection() {
        CaseLife life = waiting().fundsForgone();

        OpenedForm form = decisions.proposalForm(life.reference());
        assertThat(form.choices().get("decisions"))
                .extracting(FormOption::value)
                .containsExactly("REJECTION");
        assertThat(form.choices().get("rejectionReasons"))
                .extracting(FormOption::value)
                .contains("E-12", "E-13");
        assertThat(form.values())
                .containsEntry("decision", "REJECTION")
                .containsEntry("rejectionReasons", List.of("E-12"));
        assertThatThrownBy(() -> decisions.propose(CLERK, life.reference(), SampleDecision.award()))
                .isInstanceOf(FormRejected.class)
                .hasMessageContaining("keine Mittel vorgemerkt");

        life.hearingDispensed();
        Decision proposed = decisions.propose(CLERK_2, life.reference(), form.values());
        assertThat(proposed.contributors()).contains(CLERK.id(), CLERK_2.id());
        assertThatThrownBy(() -> jdbc.update("insert into app.decision_grant values (?, 2026, 100)", proposed.id()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("keine Mittel vorgemerkt");
    }

    @Test
    void isRefusedWhereNothingWaits() {
        plan.enact(plan.standardLine(), 2026, CLERK.id(), "Haushaltsgesetz 2026");
        CaseLife reserved = CaseLife.submitted(office).foundComplete().recommended();
        long entries =
                caseFile.entries(reserved.reference(), PageRequest.of(0, 1)).getTotalElements();

        assertThatThrownBy(reserved::fundsForgone)
                .isInstanceOf(NobodyWaiting.class)
                .hasMessageContaining("wartet nicht auf Mittel");
        assertThat(deciding.of(reserved.reference())).isEmpty();
        assertThat(caseFile.entries(reserved.reference(), PageRequest.of(0, 1)).getTotalElements())
                .isEqualTo(entries);
        assertThat(reserved.awardProposed().approved().notice().kind().grants()).isTrue();
    }

    @Test
    void isAClerksActWithAReason() {
        CaseLife life = waiting();

        assertThatThrownBy(() -> deciding.open(SIGNATORY, life.reference(), WHY))
                .isInstanceOf(NotPermitted.class);
        for (String nothing : List.of("", " \u0000\n", "x".repeat(2001))) {
            assertThatThrownBy(() -> deciding.open(CLERK, life.reference(), nothing))
                    .isInstanceOf(ForgoingReasonMissing.class);
        }
        assertThat(waitingList.entry(life.reference())).isPresent();
    }

    @Test
    void twiceIsOnce() {
        CaseLife life = waiting().fundsForgone();

        assertThat(deciding.open(CLERK_2, life.reference(), "anderer Grund").reason())
                .isEqualTo(WHY);
        assertThat(caseFile.entries(life.reference(), PageRequest.of(0, 50)))
                .extracting(Entry::kind)
                .containsOnlyOnce("FUNDS_FORGONE", "WAITING_LIST_LEFT");
        assertThatThrownBy(() -> jdbc.update("delete from app.decision_without_funds"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void againstTheReleaseAtTheSameMomentOneOfBothHolds() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                CaseLife life = waiting();
                plan.enact(plan.standardLine(), 2026, CLERK.id(), "Haushaltsgesetz 2026");
                CyclicBarrier together = new CyclicBarrier(2);
                Future<Boolean> release = two.submit(() ->
                        done(together, () -> waitingList.release(plan.standardLine(), "Der Haushalt ist in Kraft.")));
                Future<Boolean> forgone =
                        two.submit(() -> done(together, () -> deciding.open(CLERK, life.reference(), WHY)));
                assertThat(release.get() || forgone.get()).isTrue();

                life.worked();
                boolean funded = life.money(Stage.RESERVED).isPositive();
                assertThat(deciding.of(life.reference()).isPresent()).isEqualTo(forgone.get());
                assertThat(funded).isNotEqualTo(forgone.get());
                assertThat(life.places()).containsExactly("Task_ProposeDecision");
                thereIsNoBudgetLaw();
            }
        } finally {
            two.shutdownNow();
        }
    }

    private static boolean done(CyclicBarrier together, Runnable act) throws Exception {
        together.await();
        try {
            act.run();
            return true;
        } catch (Breach refused) {
            assertThat(refused.kind()).isEqualTo(Breach.Kind.CONFLICT);
            return false;
        }
    }

    private CaseLife waiting() {
        return CaseLife.submitted(office).foundComplete().recommended();
    }

    private CaseStanding standing(CaseLife life) {
        return Objects.requireNonNull(inbox.standings(List.of(life.reference())).get(life.reference()));
    }

    private List<String> texts(CaseLife life, Visibility reader) {
        return caseFile.entries(life.reference(), reader, PageRequest.of(0, 50))
                .map(Entry::text)
                .getContent();
    }
}
