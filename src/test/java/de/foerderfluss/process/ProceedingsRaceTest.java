package de.foerderfluss.process;

import static de.foerderfluss.DemoOffice.POESSNECK;
import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.application.ApplicationDrafts;
import de.foerderfluss.application.ApplicationIntake;
import de.foerderfluss.application.SampleApplication;
import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.CaseReference;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people at the same step of the same case in the same moment. */
@OfficeTest
class ProceedingsRaceTest {

    private static final int ROUNDS = 8;

    @Autowired
    Proceedings proceedings;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationDrafts drafts;

    @Autowired
    ApplicationIntake intake;

    @Test
    void onlyOneOfTwoFinishesTheStep() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                CaseReference reference = waitingCase();
                CyclicBarrier together = new CyclicBarrier(2);
                Callable<String> person = () -> finish(reference, together);
                List<Future<String>> answers = people.invokeAll(List.of(person, person));

                assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                        .containsOnlyOnce("finished")
                        .containsAnyOf("NobodyWaiting", "SomebodyWasFaster");
            }
        } finally {
            people.shutdownNow();
        }
    }

    private CaseReference waitingCase() {
        CaseReference reference = SampleApplication.submit(drafts, intake, POESSNECK);
        runtime.startProcessInstanceByKey("CompletenessCheckProcess", reference.text());
        return reference;
    }

    private String finish(CaseReference reference, CyclicBarrier together) throws Exception {
        together.await();
        try {
            transaction.executeWithoutResult(none -> proceedings.complete(
                    UserStep.CHECK_COMPLETENESS, Strand.of(reference), RoutingVariable.DOCUMENTS_COMPLETE.with(true)));
            return "finished";
        } catch (Breach breach) {
            assertThat(breach.kind()).isEqualTo(Breach.Kind.CONFLICT);
            return breach.getClass().getSimpleName();
        }
    }
}
