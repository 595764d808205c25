package de.foerderfluss.process;

import static de.foerderfluss.DemoOffice.POESSNECK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.application.ApplicationDrafts;
import de.foerderfluss.application.ApplicationIntake;
import de.foerderfluss.application.ApplicationSubmitted;
import de.foerderfluss.application.SampleApplication;
import de.foerderfluss.assessment.AssessmentRecorded;
import de.foerderfluss.assessment.CompletenessChecked;
import de.foerderfluss.assessment.CompletenessOutcome;
import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.CaseReference;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class ProceedingsTest {

    @Autowired
    Proceedings proceedings;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    ApplicationDrafts drafts;

    @Autowired
    ApplicationIntake intake;

    private CaseReference reference = CaseReference.of(2026, 1);

    @BeforeEach
    void aCaseWaitsForItsCheck() {
        reference = SampleApplication.submit(drafts, intake, POESSNECK);
        runtime.startProcessInstanceByKey("CompletenessCheckProcess", reference.text());
    }

    @Test
    void finishesAStepWhenItsRoomSaysSo() {
        events.publishEvent(new CompletenessChecked(reference, CompletenessOutcome.COMPLETE, null));

        assertThat(open(reference)).isEmpty();
    }

    @Test
    void refusesAStepThatIsNotOpenWithAGermanSentence() {
        assertThatExceptionOfType(NobodyWaiting.class)
                .isThrownBy(() -> events.publishEvent(new AssessmentRecorded(reference, true)))
                .withMessageContaining("„Prüfvermerk erstellen“")
                .withMessageContaining(reference.text())
                .satisfies(breach -> assertThat(breach.kind()).isEqualTo(Breach.Kind.CONFLICT));
    }

    @Test
    void refusesToFinishAStepTwice() {
        events.publishEvent(new CompletenessChecked(reference, CompletenessOutcome.COMPLETE, null));

        assertThatExceptionOfType(NobodyWaiting.class)
                .isThrownBy(() ->
                        events.publishEvent(new CompletenessChecked(reference, CompletenessOutcome.COMPLETE, null)));
    }

    @Test
    void refusesDocumentsThatNobodyAskedFor() {
        assertThatExceptionOfType(NobodyWaiting.class)
                .isThrownBy(
                        () -> proceedings.announce(AwaitedMessage.DOCUMENTS_SUPPLIED, Strand.of(reference), Map.of()))
                .withMessageContaining("keine Unterlagen angefordert");
    }

    @Test
    void letsNobodyFinishAUserTaskThroughTheEngine() {
        Task task = open(reference).get(0);

        assertThatExceptionOfType(ProcessEngineException.class)
                .isThrownBy(() -> tasks.complete(task.getId(), Map.of("documentsComplete", true)))
                .withCauseInstanceOf(CompletedRoundTheRoom.class);
    }

    @Test
    void beginsAProcessOnceForACase() {
        assertThatExceptionOfType(Breach.class)
                .isThrownBy(() -> events.publishEvent(new ApplicationSubmitted(reference)))
                .withMessageContaining("wird schon bearbeitet");
    }

    @Test
    void beginsNoProcessWithoutWhatItNeeds() {
        assertThatExceptionOfType(MissingRoute.class)
                .isThrownBy(() -> runtime.startProcessInstanceByKey("FourEyesApprovalProcess", reference.text()))
                .withMessageContaining("approverRole");
        assertThatExceptionOfType(MissingRoute.class)
                .isThrownBy(() -> runtime.startProcessInstanceByKey("CompletenessCheckProcess", "kein Aktenzeichen"))
                .withMessageContaining("business key");
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void actsOnlyInTheTransactionOfTheRoom() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> proceedings.complete(UserStep.CHECK_COMPLETENESS, Strand.of(reference), Map.of()));
    }

    private List<Task> open(CaseReference reference) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(reference.text())
                .list();
    }
}
