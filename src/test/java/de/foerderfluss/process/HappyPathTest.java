package de.foerderfluss.process;

import static de.foerderfluss.DemoOffice.REVIEWER;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.reset;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A case on the one line that its model draws from left to right, seen by the engine's own eyes. */
@OfficeTest
class HappyPathTest {

    @Autowired
    ApplicationContext office;

    @Autowired
    ProcessEngine engine;

    @Autowired
    TestClock clock;

    @BeforeEach
    void open() {
        clock.reset();
        init(engine);
        CaseLife.fillTheBudget(office);
    }

    @AfterEach
    void close() {
        reset();
        clock.reset();
    }

    @Test
    void passesEachStepOnceAndInTheOrderOfTheDrawing() {
        CaseLife life = CaseLife.submitted(office);
        ProcessInstance process = process(life);
        assertThat(process).isStarted().hasPassed("Task_ConfirmReceipt").isWaitingAt("CallActivity_CheckCompleteness");

        life.foundComplete();
        assertThat(process)
                .isWaitingAtExactly("CallActivity_AssessApplication")
                .calledProcessInstance("ApplicationAssessmentProcess")
                .isWaitingAtExactly("Task_GiveTechnicalOpinion")
                .task()
                .hasCandidateGroup(role());

        life.recommended().awardProposed().approved();
        assertThat(process).isWaitingAtExactly("CallActivity_ServeNotice");

        life.downloaded().letPass("Event_RemedyPeriodEnded");
        assertThat(process)
                .isEnded()
                .hasPassedInOrder(
                        "StartEvent_ApplicationReceived",
                        "Task_ConfirmReceipt",
                        "CallActivity_CheckCompleteness",
                        "CallActivity_AssessApplication",
                        "Task_ProposeDecision",
                        "CallActivity_ApproveDecision",
                        "Task_IssueNotice",
                        "CallActivity_ServeNotice",
                        "EndEvent_NoticeFinal")
                .hasNotPassed("EndEvent_ApplicationRetracted");
    }

    private ProcessInstance process(CaseLife life) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(life.reference().text(), "ApplicationHandlingProcess")
                .singleResult();
    }

    private static String role() {
        return REVIEWER.roles().iterator().next().name();
    }
}
