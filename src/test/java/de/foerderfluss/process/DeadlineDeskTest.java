package de.foerderfluss.process;

import static de.foerderfluss.DemoOffice.AUDITOR;
import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.calendar.DeadlineKind.COMPLETENESS_FINAL;
import static de.foerderfluss.calendar.DeadlineKind.COMPLETENESS_REPLY;
import static de.foerderfluss.calendar.DeadlineKind.REMEDY_PERIOD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.foerderfluss.EngineRoom;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.calendar.Deadline;
import de.foerderfluss.calendar.DeadlineChange;
import de.foerderfluss.calendar.DeadlineDesk;
import de.foerderfluss.calendar.DeadlineKind;
import de.foerderfluss.calendar.DeadlineNotMovable;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.calendar.LegalCalendar;
import de.foerderfluss.calendar.StoredDeadline;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.shared.CaseReference;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** More time for a municipality, and the engine's timers that follow. */
@OfficeTest
class DeadlineDeskTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final String WHY = "Der Bürgermeister ist erkrankt.";

    @Autowired
    ApplicationContext office;

    @Autowired
    DeadlineDesk desk;

    @Autowired
    Deadlines deadlines;

    @Autowired
    LegalCalendar calendar;

    @Autowired
    EngineRoom engine;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private CaseReference reference;

    @BeforeEach
    void askForDocuments() {
        clock.reset();
        reference = CaseLife.submitted(office).askedForDocuments("2026-03-16").reference();
    }

    @AfterEach
    void setTheClockBack() {
        clock.reset();
    }

    @Test
    void extendsAReplyPeriodAndMovesBothTimers() {
        StoredDeadline extended =
                desk.extend(CLERK, reference, running(COMPLETENESS_REPLY).number(), day(4, 3), WHY);

        assertThat(extended.deadline().date()).isEqualTo(day(4, 7));
        assertThat(extended.deadline().reason())
                .isEqualTo(
                        "Die bis zum 16.03.2026 laufende Frist ist am 02.03.2026 verlängert worden und endet, weil der 03.04.2026 ein Feiertag (Karfreitag) ist, mit dem nächsten Werktag, dem 07.04.2026 (§ 31 Abs. 3 und 7 VwVfG i. V. m. § 1 ThürVwVfG).");
        assertThat(timer("Event_ReplyDatePassed")).isEqualTo(day(4, 8));
        assertThat(running(COMPLETENESS_FINAL).deadline().date()).isEqualTo(day(4, 21));
        assertThat(timer("Event_FinalReplyDatePassed")).isEqualTo(day(4, 22));
        assertThat(desk.changes(reference))
                .singleElement()
                .returns(day(3, 16), DeadlineChange::oldDay)
                .returns(day(4, 7), DeadlineChange::newDay)
                .returns(WHY, DeadlineChange::reason)
                .returns(CLERK.id(), DeadlineChange::by);
    }

    @Test
    void remindsOnTheMovedDayAndNotBefore() {
        desk.extend(CLERK, reference, running(COMPLETENESS_REPLY).number(), day(3, 31), WHY);

        engine.fire(reference, "Event_ReplyDatePassed");

        assertThat(deadlines.of(reference))
                .filteredOn(one -> one.kind() == COMPLETENESS_REPLY
                        && one.deadline().date().equals(day(3, 31)))
                .singleElement()
                .satisfies(one -> assertThat(one.isRunning()).isFalse());
        assertThat(timer("Event_FinalReplyDatePassed")).isEqualTo(day(4, 15));
    }

    @Test
    void addsTheDaysOfASuspension() {
        StoredDeadline suspended =
                desk.suspend(CLERK, reference, running(COMPLETENESS_REPLY).number(), day(3, 9), day(3, 13), WHY);

        assertThat(suspended.deadline().date()).isEqualTo(day(3, 23));
        assertThat(suspended.deadline().reason())
                .contains("ruht vom 09.03.2026 bis zum 13.03.2026, verlängert sich um diese 5 Tage und endet");
        assertThat(timer("Event_ReplyDatePassed")).isEqualTo(day(3, 24));
    }

    @Test
    void movesADeadlineOnceHoweverOftenItIsSent() {
        long number = running(COMPLETENESS_REPLY).number();
        StoredDeadline first = desk.extend(CLERK, reference, number, day(3, 31), WHY);

        assertThat(desk.extend(CLERK, reference, number, day(3, 31), WHY)).isEqualTo(first);
        assertThat(desk.changes(reference)).hasSize(1);
        assertThatThrownBy(() -> desk.extend(CLERK, reference, number, day(4, 30), WHY))
                .isInstanceOf(DeadlineNotMovable.class)
                .hasMessageContaining("läuft nicht mehr");
    }

    @Test
    void refusesToMoveWhatTheLawHasSet() {
        Deadline remedy = calendar.remedyPeriodEnd(day(3, 2), true);
        StoredDeadline statutory = deadlines.set(reference, REMEDY_PERIOD, remedy);

        assertThatThrownBy(() -> desk.extend(CLERK, reference, statutory.number(), day(6, 1), WHY))
                .isInstanceOf(DeadlineNotMovable.class)
                .hasMessageContaining("folgt aus dem Gesetz")
                .hasMessageContaining("§ 74 Abs. 1 VwGO");
        StoredDeadline later = deadlines.set(reference, REMEDY_PERIOD, calendar.remedyPeriodEnd(day(3, 9), true));
        assertThatThrownBy(() -> insertChange(statutory.number(), later.number()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("REMEDY_MONTH");
    }

    @Test
    void refusesWhatGivesNoTimeOrNoReason() {
        long number = running(COMPLETENESS_REPLY).number();

        assertThatThrownBy(() -> desk.extend(CLERK, reference, number, day(3, 16), WHY))
                .hasMessageContaining("nach dem bisherigen letzten Tag");
        assertThatThrownBy(() -> desk.extend(CLERK, reference, number, LocalDate.of(2031, 1, 1), WHY))
                .isInstanceOf(DeadlineNotMovable.class);
        assertThatThrownBy(() -> desk.suspend(CLERK, reference, number, day(3, 13), day(3, 9), WHY))
                .isInstanceOf(DeadlineNotMovable.class);
        assertThatThrownBy(() -> desk.suspend(CLERK, reference, number, day(3, 17), day(3, 19), WHY))
                .isInstanceOf(DeadlineNotMovable.class);
        assertThatThrownBy(() -> desk.extend(CLERK, reference, number, day(3, 31), " "))
                .hasMessageContaining("Grund");
        assertThatThrownBy(() -> desk.extend(AUDITOR, reference, number, day(3, 31), WHY))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> desk.extend(CLERK, reference, 0, day(3, 31), WHY))
                .isInstanceOf(DeadlineNotMovable.class);
        assertThat(desk.changes(reference)).isEmpty();
    }

    @Test
    void acceptsTheLastDayThatIsOverButWhoseTimerHasNotGoneOff() {
        clock.setTo(day(3, 17), LocalTime.of(0, 1));

        StoredDeadline extended =
                desk.extend(CLERK, reference, running(COMPLETENESS_REPLY).number(), day(3, 31), WHY);

        assertThat(timer("Event_ReplyDatePassed")).isEqualTo(day(4, 1));
        assertThat(extended.isRunning()).isTrue();
    }

    private void insertChange(long replaced, long deadline) {
        jdbc.sql("""
                        insert into deadline_change (deadline, replaced, kind, old_day, new_day, reason, changed_by, changed_at)
                        values (?, ?, 'EXTENSION', date '2026-04-02', date '2026-05-04', 'x', ?, now())
                        """).param(deadline).param(replaced).param(CLERK.id().value()).update();
    }

    private StoredDeadline running(DeadlineKind kind) {
        return deadlines.current(reference, kind).orElseThrow();
    }

    private LocalDate timer(String id) {
        return LocalDate.ofInstant(engine.timer(reference, id).getDuedate().toInstant(), ZONE);
    }

    private static LocalDate day(int month, int dayOfMonth) {
        return LocalDate.of(2026, month, dayOfMonth);
    }
}
