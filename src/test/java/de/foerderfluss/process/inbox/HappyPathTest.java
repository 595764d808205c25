package de.foerderfluss.process.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.Test;

class HappyPathTest {

    @Test
    void leadsFromTheAssessmentToTheReservation() {
        assertThat(after("ApplicationAssessmentProcess", "Task_RecordAssessment"))
                .containsSubsequence("Task_ReserveFunds", "EndEvent_ApplicationAssessed")
                .doesNotContain("Task_JoinWaitingList");
    }

    @Test
    void leadsFromTheReceiptToTheFinalNotice() {
        assertThat(after("ApplicationHandlingProcess", "Task_ConfirmReceipt"))
                .containsSubsequence(
                        "CallActivity_AssessApplication",
                        "Task_ProposeDecision",
                        "CallActivity_ApproveDecision",
                        "Task_IssueNotice",
                        "CallActivity_ServeNotice",
                        "EndEvent_NoticeFinal")
                .doesNotContain("Task_CloseRetractedCase");
    }

    @Test
    void leadsFromTheWaitingListBackToTheMainRoad() {
        assertThat(after("ApplicationAssessmentProcess", "Event_FundsReleased"))
                .startsWith("Gateway_FundsRequested", "Task_ReserveFunds")
                .endsWith("EndEvent_ApplicationAssessed");
    }

    @Test
    void leadsFromMissingDocumentsThroughANewCheck() {
        assertThat(after("CompletenessCheckProcess", "Task_AwaitDocuments"))
                .contains("Task_CheckCompleteness")
                .endsWith("EndEvent_CheckDone");
    }

    @Test
    void stopsAtTheEnd() {
        assertThat(after("FourEyesApprovalProcess", "EndEvent_Returned")).isEmpty();
    }

    private static List<String> after(String process, String node) {
        FlowNode start =
                Bpmn.readModelFromFile(new File("bpmn/" + process + ".bpmn")).getModelElementById(node);
        return HappyPath.after(start).stream().map(FlowNode::getId).toList();
    }
}
