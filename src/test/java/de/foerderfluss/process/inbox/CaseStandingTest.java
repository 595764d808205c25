package de.foerderfluss.process.inbox;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.process.CaseLife;
import java.io.File;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** How far a case has come, told for lists and for its own page. */
@OfficeTest
class CaseStandingTest {

    @Autowired
    ApplicationContext office;

    @Autowired
    Inbox inbox;

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

    @Test
    void followsACaseFromItsReceiptToItsFinalNotice() {
        CaseLife life = CaseLife.submitted(office);
        assertThat(standing(life)).isEqualTo(CaseStanding.COMPLETENESS_CHECK);

        assertThat(standing(life.askedForDocuments("16.03.2026"))).isEqualTo(CaseStanding.AWAITING_DOCUMENTS);
        assertThat(inbox.casesAt(CaseStanding.AWAITING_DOCUMENTS)).contains(life.reference());
        assertThat(standing(life.suppliedDocuments())).isEqualTo(CaseStanding.COMPLETENESS_CHECK);
        assertThat(standing(life.foundComplete())).isEqualTo(CaseStanding.TECHNICAL_OPINION);
        assertThat(standing(life.recommended())).isEqualTo(CaseStanding.DECISION_PROPOSAL);
        assertThat(standing(life.awardProposed())).isEqualTo(CaseStanding.APPROVAL);
        assertThat(standing(life.approved())).isEqualTo(CaseStanding.NOTIFICATION);
        assertThat(standing(life.downloaded())).isEqualTo(CaseStanding.REMEDY_PERIOD);
        assertThat(inbox.casesAt(CaseStanding.CONCLUDED)).doesNotContain(life.reference());

        assertThat(standing(life.nextDay().waivedRemedy())).isEqualTo(CaseStanding.CONCLUDED);
        assertThat(inbox.casesAt(CaseStanding.CONCLUDED)).contains(life.reference());
    }

    @Test
    void tellsARetractedCaseFromAConcludedOne() {
        CaseLife life = CaseLife.submitted(office).foundComplete().retracted();

        assertThat(standing(life)).isEqualTo(CaseStanding.RETRACTED);
        assertThat(inbox.casesAt(CaseStanding.RETRACTED)).contains(life.reference());
        assertThat(inbox.casesAt(CaseStanding.CONCLUDED)).doesNotContain(life.reference());
        assertThat(inbox.waiting(life.reference()))
                .extracting(CaseStep::germanName)
                .containsExactly(
                        "Eingang bestätigen",
                        "Vollständigkeit prüfen",
                        "Förderfähigkeit prüfen",
                        "Vorgang abschließen",
                        "Antrag zurückgenommen");
    }

    @Test
    void showsWhatLiesAheadThoughTheCaseIsInACalledProcess() {
        CaseLife life = CaseLife.submitted(office).foundComplete().recommended().awardProposed();

        assertThat(inbox.waiting(life.reference()))
                .filteredOn(step -> step.state() == CaseStep.State.AHEAD)
                .extracting(CaseStep::germanName)
                .contains("Bescheid erlassen", "Bescheid bekanntgeben");
        assertThat(inbox.diagram(life.reference()))
                .extracting(CaseDiagram::current)
                .contains(Set.of("CallActivity_ApproveDecision"), Set.of("Task_Approve"));
    }

    @Test
    void knowsEveryPlaceWhereACaseCanStay() {
        Set<String> known = Stream.of(CaseStanding.values())
                .flatMap(standing -> standing.places().stream())
                .collect(toSet());
        Stream<FlowNode> nodes = Stream.of(
                        "ApplicationHandlingProcess",
                        "ApplicationAssessmentProcess",
                        "CompletenessCheckProcess",
                        "FourEyesApprovalProcess",
                        "NoticeServiceProcess")
                .map(model -> Bpmn.readModelFromFile(new File("bpmn/" + model + ".bpmn")))
                .flatMap(model -> model.getModelElementsByType(FlowNode.class).stream());
        Set<String> places =
                nodes.filter(CaseStandingTest::holdsACase).map(FlowNode::getId).collect(toSet());

        assertThat(places).hasSizeGreaterThan(8).isSubsetOf(known);
    }

    /** Where a process waits for somebody, for an event, or for its background work. */
    private static boolean holdsACase(FlowNode node) {
        boolean ownEvent = node instanceof IntermediateCatchEvent
                && node.getPreviousNodes().list().stream().noneMatch(EventBasedGateway.class::isInstance);
        return node instanceof UserTask
                || node instanceof ReceiveTask
                || node instanceof EventBasedGateway
                || ownEvent
                || node.isCamundaAsyncBefore();
    }

    private CaseStanding standing(CaseLife life) {
        return Objects.requireNonNull(inbox.standings(List.of(life.reference())).get(life.reference()));
    }
}
