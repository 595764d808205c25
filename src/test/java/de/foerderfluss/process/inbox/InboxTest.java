package de.foerderfluss.process.inbox;

import static de.foerderfluss.DemoOffice.ADMINISTRATOR;
import static de.foerderfluss.DemoOffice.AUDITOR;
import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.CLERK_2;
import static de.foerderfluss.DemoOffice.OHRDRUF;
import static de.foerderfluss.DemoOffice.REVIEWER;
import static de.foerderfluss.DemoOffice.UNIT_HEAD;
import static de.foerderfluss.DemoOffice.editor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.application.ApplicationDrafts;
import de.foerderfluss.application.ApplicationIntake;
import de.foerderfluss.application.SampleApplication;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.identity.Role;
import de.foerderfluss.process.inbox.InboxFilter.Order;
import de.foerderfluss.shared.CaseReference;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class InboxTest {

    @Autowired
    Inbox inbox;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    ApplicationDrafts drafts;

    @Autowired
    ApplicationIntake intake;

    @Autowired
    TestClock clock;

    private CaseReference reference = CaseReference.of(2026, 1);

    @BeforeEach
    void aCaseWaitsForItsCheck() {
        reference = SampleApplication.submit(drafts, intake, OHRDRUF);
        runtime.startProcessInstanceByKey("CompletenessCheckProcess", reference.text());
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void risesToTheHeadOfUnitWhenItIsOverdue() {
        InboxFilter here = new InboxFilter(null, reference.text(), false, false, Order.OLDEST_FIRST);
        assertThat(inbox.items(UNIT_HEAD, here, PageRequest.of(0, 10))).isEmpty();

        clock.advance(Duration.ofDays(15));

        assertThat(inbox.items(UNIT_HEAD, here, PageRequest.of(0, 10)))
                .singleElement()
                .satisfies(item -> assertThat(item.daysOverdue(clock.today())).isEqualTo(1));
        assertThat(inbox.count(UNIT_HEAD, here)).isEqualTo(1);
        assertThat(inbox.items(REVIEWER, here, PageRequest.of(0, 10))).isEmpty();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> inbox.claim(UNIT_HEAD, item().taskId()));
    }

    @Test
    void showsWhatWaitsWithProjectAndMunicipality() {
        WorkItem item = item();

        assertThat(item.taskKey()).isEqualTo("Task_CheckCompleteness");
        assertThat(item.germanName()).isEqualTo("Vollständigkeit prüfen");
        assertThat(item.role()).isEqualTo(Role.CLERK);
        assertThat(item.title()).isEqualTo("Schnittstelle zwischen Fachverfahren und E-Akte");
        assertThat(item.municipality()).isEqualTo("Stadt Ohrdruf");
        assertThat(item.since()).isEqualTo(TestClock.START);
        assertThat(item.due()).isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(item.claimedBy()).isNull();
        assertThat(item.drawdownNumber()).isNull();
    }

    @Test
    void showsEachRoleItsOwnAndTheAuditorAll() {
        assertThat(references(CLERK)).contains(reference);
        assertThat(references(REVIEWER)).doesNotContain(reference);
        assertThat(references(AUDITOR)).contains(reference);
        assertThat(references(ADMINISTRATOR)).contains(reference);
        assertThat(references(editor(OHRDRUF))).isEmpty();
    }

    @Test
    void narrowsByTextRoleClaimAndTarget() {
        assertThat(found(new InboxFilter(null, reference.text(), false, false, Order.BY_CASE)))
                .contains(reference);
        assertThat(found(new InboxFilter(Role.CLERK, "ohrdruf", false, false, Order.BY_MUNICIPALITY)))
                .contains(reference);
        assertThat(found(new InboxFilter(Role.CERTIFIER, null, false, false, Order.BY_CASE)))
                .isEmpty();
        assertThat(found(new InboxFilter(null, "100 %", false, false, Order.BY_CASE)))
                .isEmpty();
        assertThat(found(new InboxFilter(null, null, false, true, Order.BY_CASE)))
                .doesNotContain(reference);
        assertThat(found(new InboxFilter(null, null, true, false, Order.DUE_FIRST)))
                .doesNotContain(reference);

        inbox.claim(CLERK, item().taskId());
        clock.advance(Duration.ofDays(15));

        assertThat(found(new InboxFilter(null, null, true, true, Order.DUE_FIRST)))
                .contains(reference);
        assertThat(item().isOverdue(clock.today())).isTrue();
    }

    @Test
    void countsWhatItsPagesShow() {
        InboxFilter filter = new InboxFilter(null, null, false, false, Order.NEWEST_FIRST);

        assertThat(inbox.items(CLERK, filter, PageRequest.of(0, 1)).getTotalElements())
                .isEqualTo(inbox.count(CLERK, filter))
                .isPositive();
        assertThat(inbox.items(CLERK, filter, PageRequest.of(0, 1)).getContent())
                .hasSize(1);
    }

    @Test
    void givesAnItemToTheFirstWhoTakesIt() {
        String task = item().taskId();

        assertThat(inbox.claim(CLERK, task).claimedBy()).isEqualTo(CLERK.id());
        assertThat(inbox.claim(CLERK, task).claimedBy()).isEqualTo(CLERK.id());
        assertThatExceptionOfType(ItemTaken.class)
                .isThrownBy(() -> inbox.claim(CLERK_2, task))
                .withMessageContaining("Petra Lindner");

        inbox.unclaim(CLERK_2, task);
        assertThat(item().claimedBy()).isEqualTo(CLERK.id());

        inbox.unclaim(CLERK, task);
        assertThat(inbox.claim(CLERK_2, task).claimedBy()).isEqualTo(CLERK_2.id());
    }

    @Test
    void givesNobodyTheWorkOfAnotherRole() {
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> inbox.claim(REVIEWER, item().taskId()));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> inbox.claim(AUDITOR, item().taskId()));
        assertThatExceptionOfType(ItemGone.class).isThrownBy(() -> inbox.claim(CLERK, "never-was"));
    }

    @Test
    void losesTheItemWithItsTask() {
        String instance =
                tasks.createTaskQuery().taskId(item().taskId()).singleResult().getProcessInstanceId();

        runtime.deleteProcessInstance(instance, "Test");

        assertThat(inbox.open(reference)).isEmpty();
    }

    @Test
    void saysWhereTheCaseStandsAndWhatIsAhead() {
        List<CaseStep> steps = inbox.waiting(reference).stream()
                .filter(step -> step.processId().equals("CompletenessCheckProcess"))
                .toList();

        assertThat(steps)
                .extracting(CaseStep::germanName)
                .containsExactly("Vollständigkeit prüfen", "Prüfung abgeschlossen");
        assertThat(steps).extracting(CaseStep::state).containsExactly(CaseStep.State.CURRENT, CaseStep.State.AHEAD);
        assertThat(steps.get(0).since()).isEqualTo(TestClock.START);
    }

    @Test
    void drawsTheProcessWithThePlaceOfTheCase() {
        CaseDiagram diagram = inbox.diagram(reference).stream()
                .filter(drawing -> drawing.processId().equals("CompletenessCheckProcess"))
                .findFirst()
                .orElseThrow();

        assertThat(diagram.germanName()).isEqualTo("Vollständigkeit prüfen");
        assertThat(diagram.current()).containsExactly("Task_CheckCompleteness");
        assertThat(diagram.done()).contains("StartEvent_CheckBegun", "Gateway_CheckNeeded");
        assertThat(diagram.xml()).contains("BPMNDiagram_CompletenessCheckProcess", "Vollständigkeit prüfen");
    }

    private WorkItem item() {
        return inbox.open(reference).get(0);
    }

    private List<CaseReference> references(Actor actor) {
        return inbox.items(actor, InboxFilter.ALL, PageRequest.of(0, 1000))
                .map(WorkItem::reference)
                .toList();
    }

    private List<CaseReference> found(InboxFilter filter) {
        return inbox.items(CLERK, filter, PageRequest.of(0, 1000))
                .map(WorkItem::reference)
                .toList();
    }
}
