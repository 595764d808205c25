package de.foerderfluss.decision;

import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.CLERK_2;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.SIGNATORY;
import static de.foerderfluss.DemoOffice.SIGNATORY_2;
import static de.foerderfluss.decision.SampleDecision.award;
import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.application.ApplicationDrafts;
import de.foerderfluss.application.ApplicationIntake;
import de.foerderfluss.application.SampleApplication;
import de.foerderfluss.assessment.CompletenessOutcome;
import de.foerderfluss.assessment.SampleAssessment;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.CaseReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Several people at one case in the same moment: each step is done by one of them, the others are told so. */
@OfficeTest
class ParallelDecisionTest {

    @Autowired
    ApplicationContext office;

    @Autowired
    ApplicationDrafts drafts;

    @Autowired
    ApplicationIntake intake;

    @Autowired
    TransactionTemplate transaction;

    private SampleAssessment assessed;
    private SampleDecision sample;
    private CaseReference reference;

    @BeforeEach
    void submit() {
        assessed = new SampleAssessment(office);
        sample = new SampleDecision(office);
        reference = SampleApplication.submit(drafts, intake, POESSNECK);
    }

    @Test
    void checksCompletenessOnce() throws Exception {
        int done = together(
                List.of(CLERK, CLERK_2, CLERK, CLERK_2),
                clerk -> assessed.assessment().checkCompleteness(clerk, reference, SampleAssessment.complete()));

        assertThat(done).isEqualTo(1);
        assertThat(assessed.assessment().of(reference).checks())
                .singleElement()
                .satisfies(check -> assertThat(check.outcome()).isEqualTo(CompletenessOutcome.COMPLETE));
    }

    @Test
    void approvesOnce() throws Exception {
        transaction.executeWithoutResult(status -> assessed.recommend(reference));
        Decision proposed = transaction.execute(status -> sample.making().propose(CLERK, reference, award()));
        assertThat(proposed).isNotNull();

        together(
                List.of(SIGNATORY, SIGNATORY, SIGNATORY_2, SIGNATORY_2),
                signatory -> sample.making().approve(signatory, reference, proposed.hash()));

        assertThat(sample.announced())
                .containsExactly(new DecisionProposed(reference), new DecisionApproved(reference));
        assertThat(sample.making().approved(reference).approval()).isNotNull();
    }

    /** @return how many were not refused */
    private int together(List<Actor> people, Consumer<Actor> act) throws Exception {
        CyclicBarrier start = new CyclicBarrier(people.size());
        ExecutorService threads = Executors.newFixedThreadPool(people.size());
        try {
            List<Callable<Boolean>> acts = new ArrayList<>();
            people.forEach(person -> acts.add(() -> {
                start.await();
                return isDone(person, act);
            }));
            int done = 0;
            for (Future<Boolean> answer : threads.invokeAll(acts)) {
                done += answer.get() ? 1 : 0;
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }

    private boolean isDone(Actor person, Consumer<Actor> act) {
        try {
            transaction.executeWithoutResult(status -> act.accept(person));
            return true;
        } catch (Breach refused) {
            assertThat(refused.kind()).isEqualTo(Breach.Kind.CONFLICT);
            return false;
        }
    }
}
