package de.foerderfluss.process;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.process.inbox.CaseDiagram;
import de.foerderfluss.process.inbox.CaseStep;
import de.foerderfluss.process.inbox.CaseStep.State;
import de.foerderfluss.process.inbox.Inbox;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a reader is told of how far a case has come. */
@OfficeTest
class CaseProgressTest {

    @Autowired
    ApplicationContext office;

    @Autowired
    Inbox inbox;

    @Autowired
    TestClock clock;

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
    void tellsWhatIsDoneWhatRunsAndWhatIsAhead() {
        List<CaseStep> steps =
                steps(CaseLife.submitted(office).foundComplete().recommended().awardProposed());

        assertThat(names(steps, State.DONE))
                .containsExactly(
                        "Eingang bestätigen",
                        "Vollständigkeit prüfen",
                        "Förderfähigkeit prüfen",
                        "Fachlich Stellung nehmen",
                        "Prüfvermerk erstellen",
                        "Mittel reservieren",
                        "Entscheidung vorschlagen");
        assertThat(names(steps, State.CURRENT)).containsExactly("Freigeben oder zurückgeben");
        assertThat(names(steps, State.AHEAD))
                .containsExactly("Bescheid erlassen", "Bescheid bekanntgeben", "Bescheid bestandskräftig");
    }

    @Test
    void tellsTheStepInTheBackgroundBeforeItsWorkIsDone() {
        CaseLife life = CaseLife.justSubmitted(office);

        assertThat(names(steps(life), State.CURRENT)).containsExactly("Eingang bestätigen");
    }

    @Test
    void tellsTheWaitingForTheMunicipality() {
        List<CaseStep> steps = steps(CaseLife.submitted(office).askedForDocuments("2026-03-16"));

        assertThat(names(steps, State.CURRENT)).containsExactly("Auf Unterlagen warten");
        assertThat(names(steps, State.AHEAD))
                .startsWith("Vollständigkeit prüfen", "Antrag prüfen")
                .endsWith("Bescheid bestandskräftig");
    }

    @Test
    void tellsAFinishedCaseAsDone() {
        List<CaseStep> steps = steps(
                CaseLife.submitted(office).awarded().downloaded().nextDay().waivedRemedy());

        assertThat(steps).allSatisfy(step -> {
            assertThat(step.state()).isEqualTo(State.DONE);
            assertThat(step.until()).isNotNull();
        });
        assertThat(steps).last().extracting(CaseStep::germanName).isEqualTo("Bescheid bestandskräftig");
        assertThat(names(steps, State.DONE)).contains("Bescheid abgerufen", "Auf Rechtsbehelf verzichtet");
    }

    @Test
    void drawsTheCalledProcessBesideTheCallingOne() {
        CaseLife life = CaseLife.submitted(office).foundComplete().recommended().awardProposed();

        List<CaseDiagram> diagrams = inbox.diagram(life.reference());

        assertThat(diagrams)
                .extracting(CaseDiagram::processId)
                .containsExactly("ApplicationHandlingProcess", "FourEyesApprovalProcess");
        assertThat(diagrams.get(0).current()).containsExactly("CallActivity_ApproveDecision");
        assertThat(diagrams.get(0).done()).contains("Task_ProposeDecision", "CallActivity_CheckCompleteness");
        assertThat(diagrams.get(1).current()).containsExactly("Task_Approve");
    }

    private List<CaseStep> steps(CaseLife life) {
        return inbox.waiting(life.reference());
    }

    private static List<String> names(List<CaseStep> steps, State state) {
        return steps.stream()
                .filter(step -> step.state() == state)
                .map(CaseStep::germanName)
                .toList();
    }
}
