package de.foerderfluss.process;

import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.OHRDRUF;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.SIGNATORY;
import static de.foerderfluss.DemoOffice.editor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.application.UnknownCase;
import de.foerderfluss.calendar.DeadlineKind;
import de.foerderfluss.calendar.DeadlineOutcome;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.calendar.StoredDeadline;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Entry;
import de.foerderfluss.closure.ChangeKind;
import de.foerderfluss.closure.ChangeRefused;
import de.foerderfluss.closure.ChangeVerdict;
import de.foerderfluss.closure.Closing;
import de.foerderfluss.closure.Dedication;
import de.foerderfluss.closure.DedicationBreach;
import de.foerderfluss.closure.DedicationEnd;
import de.foerderfluss.closure.Dedications;
import de.foerderfluss.closure.NewChange;
import de.foerderfluss.closure.NothingDedicated;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.process.inbox.Inbox;
import de.foerderfluss.process.inbox.WorkItem;
import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was bought with a grant, until it is no longer bound to its purpose. */
@OfficeTest
@CoversProcess("DedicationPeriodProcess")
class DedicationPeriodTest {

    private static final LocalDate MOVED = LocalDate.of(2028, 3, 1);

    @Autowired
    ApplicationContext office;

    @Autowired
    TestClock clock;

    @Autowired
    Closing closing;

    @Autowired
    Dedications dedications;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Inbox inbox;

    @Autowired
    JdbcClient jdbc;

    private CaseLife life;

    @BeforeEach
    void closeACase() {
        clock.reset();
        CaseLife.fillTheBudget(office);
        life = SettledCase.accepted(
                office, SettledCase.of(office, CaseLife.submitted(office).awarded()));
        closing.close(CLERK, life.reference());
        life.worked();
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void endsOnItsDayAndOnce() {
        Dedication bound = dedication();
        assertThat(bound.until()).isEqualTo(bound.after().plusYears(5));
        assertThat(bound.reason()).contains("60 Monate", "VV Nr. 4 zu § 44 ThürLHO");
        assertThat(bound.verified()).isFalse();
        assertThat(deadlines.current(life.reference(), DeadlineKind.DEDICATION_END, Dedication.MATTER))
                .map(StoredDeadline::deadline)
                .hasValueSatisfying(deadline -> assertThat(deadline.date()).isEqualTo(bound.until()));
        assertThat(life.dayOf("Event_DedicationOver")).isEqualTo(bound.until().plusDays(1));

        life.letPass("Event_DedicationOver");
        dedications.elapsed(life.reference());
        assertThat(life.places()).isEmpty();
        assertThat(dedication().end()).isEqualTo(DedicationEnd.ELAPSED);
        assertThat(dedication().endedOn()).isEqualTo(bound.until());
        assertThat(office.getBean(CaseFile.class).entries(life.reference(), PageRequest.of(0, 100)))
                .extracting(Entry::kind)
                .containsOnlyOnce("DEDICATION_ENDED", "CASE_CLOSED");
        assertThatExceptionOfType(ChangeRefused.class)
                .isThrownBy(() -> report(ChangeKind.SOLD, "Verkauft."))
                .withMessageContaining("abgelaufen");
    }

    @Test
    void goesOnAfterAHarmlessChange() {
        clock.setTo(MOVED.plusDays(3), LocalTime.of(9, 0));
        report(ChangeKind.MOVED, "Das Verfahren läuft jetzt im Rechenzentrum.");
        report(ChangeKind.MOVED, "Das Verfahren läuft jetzt im Rechenzentrum.");
        assertThat(dedication().changes()).hasSize(1);
        assertThatExceptionOfType(ChangeRefused.class)
                .isThrownBy(() -> report(ChangeKind.SOLD, "Verkauft."))
                .withMessageContaining("wird noch geprüft");
        assertThat(inbox.open(life.reference()))
                .extracting(WorkItem::germanName)
                .containsExactly("Gemeldete Änderung prüfen");

        judge(1, ChangeVerdict.HARMLESS, "Die Nutzung bleibt gleich.");
        judge(1, ChangeVerdict.HARMLESS, "Die Nutzung bleibt gleich.");
        assertThatExceptionOfType(ChangeRefused.class)
                .isThrownBy(() -> judge(1, ChangeVerdict.BREACH, "Doch nicht."))
                .withMessageContaining("schon entschieden");
        assertThat(life.places()).containsExactly("Gateway_AwaitDedicationEnd");
        assertThat(dedications.breach(life.reference())).isEmpty();
    }

    @Test
    void computesWhatIsToBeRevokedWhenThePurposeIsMissed() {
        clock.setTo(MOVED.plusDays(3), LocalTime.of(9, 0));
        report(ChangeKind.SOLD, "Die Stadt hat das Verfahren verkauft.");
        judge(1, ChangeVerdict.BREACH, "Der Käufer nutzt es für andere Zwecke.");

        DedicationBreach breach = dedications.breach(life.reference()).orElseThrow();
        long total = ChronoUnit.DAYS.between(dedication().after(), dedication().until());
        long rest = ChronoUnit.DAYS.between(MOVED, dedication().until()) + 1;
        assertThat(breach.amount()).isEqualTo(Money.ofCents(SettledCase.KEPT.cents() * rest / total));
        assertThat(breach.since()).isEqualTo(MOVED);
        assertThat(breach.computation()).contains("%d von %d Tagen".formatted(rest, total));
        assertThat(dedication().end()).isEqualTo(DedicationEnd.BROKEN);
        assertThat(life.places()).isEmpty();
        assertThat(deadlines.last(life.reference(), DeadlineKind.DEDICATION_END, Dedication.MATTER))
                .map(StoredDeadline::outcome)
                .contains(DeadlineOutcome.WITHDRAWN);
        assertThatExceptionOfType(ChangeRefused.class).isThrownBy(() -> report(ChangeKind.SOLD, "Noch etwas."));
    }

    @Test
    void refusesWhatCannotBe() {
        clock.setTo(MOVED, LocalTime.of(9, 0));
        assertThatExceptionOfType(ChangeRefused.class)
                .isThrownBy(() -> report(ChangeKind.SOLD, " "))
                .withMessageContaining("Bitte schreiben Sie");
        NewChange tomorrow = new NewChange(ChangeKind.SOLD, MOVED.plusDays(1), "Wird verkauft.");
        assertThatExceptionOfType(ChangeRefused.class)
                .isThrownBy(() -> dedications.report(editor(POESSNECK), life.reference(), tomorrow));
        NewChange early = new NewChange(ChangeKind.SOLD, dedication().after().minusDays(1), "War verkauft.");
        assertThatExceptionOfType(ChangeRefused.class)
                .isThrownBy(() -> dedications.report(editor(POESSNECK), life.reference(), early));
        assertThatExceptionOfType(UnknownCase.class)
                .isThrownBy(() -> dedications.of(editor(OHRDRUF), life.reference()));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> dedications.report(SIGNATORY, life.reference(), tomorrow));
        assertThatExceptionOfType(NothingDedicated.class).isThrownBy(() -> judge(7, ChangeVerdict.HARMLESS, "Nichts."));
        assertThatThrownBy(() -> jdbc.sql("update dedication set ends_on = ends_on + 1 where case_reference = :case")
                        .param("case", life.reference().text())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("steht fest");
    }

    private void report(ChangeKind kind, String message) {
        dedications.report(editor(POESSNECK), life.reference(), new NewChange(kind, MOVED, message));
        life.worked();
    }

    private void judge(int number, ChangeVerdict verdict, String reason) {
        dedications.judge(CLERK, life.reference(), number, verdict, reason);
        life.worked();
    }

    private Dedication dedication() {
        return dedications.of(CLERK, life.reference()).orElseThrow();
    }
}
