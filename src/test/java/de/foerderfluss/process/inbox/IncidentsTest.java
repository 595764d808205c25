package de.foerderfluss.process.inbox;

import static de.foerderfluss.DemoOffice.ADMINISTRATOR;
import static de.foerderfluss.DemoOffice.AUDITOR;
import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.SCHMALKALDEN_MEININGEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.foerderfluss.HttpVisitor;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.application.ApplicationDrafts;
import de.foerderfluss.application.ApplicationIntake;
import de.foerderfluss.application.SampleApplication;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Entry;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.shared.CaseReference;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.domain.PageRequest;

/** A step that calls what does not exist, in a process made for this test: it fails as a real step would. */
@OfficeTest
class IncidentsTest {

    private static final BpmnModelInstance MODEL = Bpmn.createExecutableProcess("BrokenProcess")
            .camundaHistoryTimeToLiveString("P1D")
            .startEvent()
            .serviceTask("Task_Break")
            .name("Unmögliches tun")
            .camundaAsyncBefore()
            .camundaDelegateExpression("${nobodyKnowsThis}")
            .endEvent()
            .done();

    @LocalServerPort
    int port;

    @Autowired
    Incidents incidents;

    @Autowired
    Inbox inbox;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    ApplicationDrafts drafts;

    @Autowired
    ApplicationIntake intake;

    @Autowired
    CaseFile caseFile;

    private String deployment = "";
    private String job = "";
    private CaseReference reference = CaseReference.of(2026, 1);

    @BeforeEach
    void aStepHasFailedForGood() {
        deployment = repository
                .createDeployment()
                .addModelInstance("broken.bpmn", MODEL)
                .deploy()
                .getId();
        reference = SampleApplication.submit(drafts, intake, SCHMALKALDEN_MEININGEN);
        String instance = runtime.startProcessInstanceByKey("BrokenProcess", reference.text())
                .getId();
        job = management
                .createJobQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
        while (management.createJobQuery().jobId(job).withRetriesLeft().count() > 0) {
            assertThatExceptionOfType(ProcessEngineException.class).isThrownBy(() -> management.executeJob(job));
        }
    }

    @AfterEach
    void clear() {
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void tellsAdministratorsAndAuditorsWhatFailedAndWhy() {
        Incident incident = incident();

        assertThat(incident.germanStep()).isEqualTo("Unmögliches tun");
        assertThat(incident.germanText()).contains("„Unmögliches tun“", "erneut versuchen");
        assertThat(incident.cause()).contains("nobodyKnowsThis");
        assertThat(incident.processId()).isEqualTo("BrokenProcess");
        assertThat(incident.activityId()).isEqualTo("Task_Break");
        assertThat(incidents.count(AUDITOR)).isPositive();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> incidents.list(CLERK, PageRequest.of(0, 5)));
    }

    @Test
    void showsTheCaseAtTheStepThatFailed() {
        assertThat(inbox.waiting(reference))
                .filteredOn(step -> step.processId().equals("BrokenProcess"))
                .first()
                .satisfies(step -> {
                    assertThat(step.germanName()).isEqualTo("Unmögliches tun");
                    assertThat(step.state()).isEqualTo(CaseStep.State.CURRENT);
                    assertThat(step.since()).isNull();
                });
    }

    @Test
    void triesAgainOnDemandAndSaysSoInTheFile() {
        incidents.retry(ADMINISTRATOR, incident().id());

        assertThat(management.createJobQuery().jobId(job).singleResult().getRetries())
                .isEqualTo(3);
        assertThat(incidents.list(ADMINISTRATOR, PageRequest.of(0, 1000)))
                .noneMatch(incident -> incident.reference().equals(reference));
        assertThat(caseFile.entries(reference, PageRequest.of(0, 1)))
                .singleElement()
                .extracting(Entry::text)
                .isEqualTo("Der Schritt „Unmögliches tun“ war gestört und wird erneut versucht.");
    }

    @Test
    void refusesASecondRetryAndWhoeverIsNotInCharge() {
        String id = incident().id();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> incidents.retry(AUDITOR, id));

        incidents.retry(ADMINISTRATOR, id);

        assertThatExceptionOfType(UnknownIncident.class).isThrownBy(() -> incidents.retry(ADMINISTRATOR, id));
    }

    @Test
    void letsTheAdministratorTryAgainOnThePage() {
        HttpVisitor administrator = new HttpVisitor(port);
        administrator.signIn("verwaltung", "demo");
        String address = "/verwaltung/stoerungen/" + incident().id() + "/wiederholung";

        assertThat(administrator.get("/verwaltung").body()).contains("offen");
        assertThat(administrator.get("/verwaltung/stoerungen").body())
                .contains(reference.text(), "Unmögliches tun", "nobodyKnowsThis");
        assertThat(administrator
                        .submit("/verwaltung/stoerungen", address, Map.of())
                        .statusCode())
                .isEqualTo(302);
        assertThat(administrator.get("/verwaltung/stoerungen").body()).contains("Der Schritt wird erneut versucht.");
        assertThat(administrator
                        .submit("/verwaltung/stoerungen", address, Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    private Incident incident() {
        return incidents.list(ADMINISTRATOR, PageRequest.of(0, 1000)).stream()
                .filter(incident -> incident.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }
}
