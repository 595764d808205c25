package de.foerderfluss.process;

import static de.foerderfluss.DemoOffice.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.identity.AdministrativeCourt;
import de.foerderfluss.notice.ActionExtent;
import de.foerderfluss.notice.ActionOutcome;
import de.foerderfluss.notice.CourtActions;
import de.foerderfluss.notice.NewActionEnd;
import de.foerderfluss.notice.NewCourtAction;
import de.foerderfluss.shared.MatterKey;
import java.nio.file.Path;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Cases that began on a model that was released earlier. */
@OfficeTest
class OlderModelTest {

    @Autowired
    ApplicationContext office;

    @Autowired
    TestClock clock;

    @Autowired
    RepositoryService models;

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
    void serveNoticesToTheEndOnTheModelTheyBeganWith() {
        String older = released("src/test/resources/models/NoticeServiceProcess-1.0.bpmn");
        CaseLife life = CaseLife.submitted(office).awarded().downloaded();
        String newest = released("bpmn/NoticeServiceProcess.bpmn");
        try {
            life.letPass("Event_RemedyPeriodEnded");
            assertThat(life.notice().finalOn()).isEqualTo(clock.today());
            assertThat(life.places()).isEmpty();
        } finally {
            withdraw(newest, older);
        }
    }

    @Test
    void goToCourtOnTheNewestModel() {
        String older = released("src/test/resources/models/NoticeServiceProcess-1.0.bpmn");
        CaseLife life = CaseLife.submitted(office).awarded().downloaded().nextDay();
        String newest = released("bpmn/NoticeServiceProcess.bpmn");
        try {
            CourtActions actions = office.getBean(CourtActions.class);
            actions.file(
                    CLERK,
                    life.reference(),
                    MatterKey.APPLICATION,
                    new NewCourtAction(
                            clock.today(), AdministrativeCourt.GERA, "5 K 12/26", ActionExtent.WHOLE, "", null, false));
            assertThat(life.worked().places()).contains("Task_AwaitCourt");

            actions.end(
                    CLERK,
                    life.reference(),
                    MatterKey.APPLICATION,
                    new NewActionEnd(ActionOutcome.WITHDRAWN, clock.today(), "Die Klage ist zurückgenommen.", null));
            life.worked().letPass("Event_RemedyPeriodEnded");
            assertThat(life.notice().finalOn()).isEqualTo(clock.today());
            assertThat(life.places()).isEmpty();
        } finally {
            withdraw(newest, older);
        }
    }

    private String released(String model) {
        return models.createDeployment()
                .addModelInstance(
                        Path.of(model).getFileName().toString(),
                        Bpmn.readModelFromFile(Path.of(model).toFile()))
                .deploy()
                .getId();
    }

    private void withdraw(String... deployments) {
        for (String deployment : deployments) {
            models.deleteDeployment(deployment, true);
        }
    }
}
