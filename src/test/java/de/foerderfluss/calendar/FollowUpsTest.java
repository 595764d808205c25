package de.foerderfluss.calendar;

import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.CLERK_2;
import static de.foerderfluss.DemoOffice.SIGNATORY;
import static de.foerderfluss.calendar.DeadlineKind.PROOF_DUE;
import static de.foerderfluss.calendar.DeadlineKind.REVOCATION_CLOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.calendar.FollowUpFilter.Order;
import de.foerderfluss.calendar.FollowUpFilter.Span;
import de.foerderfluss.calendar.FollowUpFilter.Whose;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Entry;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.PersonId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases come up again on their day, once. */
@OfficeTest
class FollowUpsTest {

    private static final AtomicInteger CASES = new AtomicInteger();
    private static final MatterKey SUBJECT = MatterKey.of("REVOCATION", 1);
    private static final LocalDate KNOWN = LocalDate.of(2026, 3, 2);
    private static final LocalDate YEAR_END = LocalDate.of(2027, 3, 2);

    @Autowired
    FollowUps followUps;

    @Autowired
    Deadlines deadlines;

    @Autowired
    RevocationClock revocations;

    @Autowired
    GrantDays grantDays;

    @Autowired
    DailyRun daily;

    @Autowired
    CaseFile caseFile;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private final CaseReference reference = CaseReference.of(2091, CASES.incrementAndGet());

    @BeforeEach
    void openTheFile() {
        caseFile.open(reference);
        on(KNOWN);
    }

    @AfterEach
    void setTheClockBack() {
        clock.reset();
    }

    @Test
    void warnsOfTheYearsEndSixtyThirtyAndSevenDaysBefore() {
        startTheYear(KNOWN);

        assertThat(followUps.of(reference))
                .hasSize(3)
                .allMatch(FollowUp::escalated)
                .allMatch(one -> one.note().equals("Rücknahme oder Widerruf: Die Frist endet am 02.03.2027."))
                .extracting(FollowUp::due)
                .containsExactly(YEAR_END.minusDays(60), YEAR_END.minusDays(30), YEAR_END.minusDays(7));
        for (int before : new int[] {60, 30, 7}) {
            on(YEAR_END.minusDays(before + 1));
            long raised = raised();
            daily.run();
            assertThat(raised()).as("the day before").isEqualTo(raised);
            on(YEAR_END.minusDays(before));
            daily.run();
            daily.run();
            assertThat(raised()).as("%d days before", before).isEqualTo(raised + 1);
        }
        assertThat(raised()).isEqualTo(3);
    }

    @Test
    void makesUpForDaysOfStandstillOnce() {
        startTheYear(KNOWN);
        on(YEAR_END.minusDays(20));

        daily.run();
        daily.run();

        assertThat(raised()).isEqualTo(2);
    }

    @Test
    void comesUpOnceThoughTwoRunAtTheSameTime() {
        followUps.set(CLERK, reference, null, KNOWN.plusDays(3), "Nachfragen");
        on(KNOWN.plusDays(3));
        CyclicBarrier together = new CyclicBarrier(2);

        List<CompletableFuture<Void>> runs = List.of(runAfter(together), runAfter(together));

        CompletableFuture.allOf(runs.toArray(CompletableFuture[]::new)).join();
        assertThat(raised()).isEqualTo(1);
    }

    @Test
    void doesNotWarnOfAYearThatIsOverOrUsed() {
        startTheYear(KNOWN);
        revocations.met(reference, SUBJECT, "Der Bescheid ist widerrufen.");
        on(YEAR_END.plusDays(5));

        daily.run();

        assertThat(raised()).isZero();
        assertThat(followUps.of(reference)).extracting(FollowUp::outcome).containsOnly(FollowUp.Outcome.LAPSED);
    }

    @Test
    void warnsOfTheNewEndAfterTheYearBeganAnew() {
        startTheYear(KNOWN);
        on(KNOWN.plusDays(20));
        startTheYear(KNOWN.plusDays(14));
        on(YEAR_END.minusDays(60));
        daily.run();
        assertThat(raised()).as("sixty days before the former end").isZero();

        on(YEAR_END.plusDays(14).minusDays(60));
        daily.run();

        assertThat(raised()).isEqualTo(1);
    }

    @Test
    void warnsOnceOfAYearThatIsNotedLate() {
        on(YEAR_END.minusDays(20));

        startTheYear(KNOWN);

        assertThat(followUps.of(reference))
                .extracting(FollowUp::due)
                .containsExactly(YEAR_END.minusDays(20), YEAR_END.minusDays(7));
    }

    @Test
    void notesThatTheYearHasElapsedUnused() {
        startTheYear(KNOWN);
        on(YEAR_END);
        daily.run();
        assertThat(revocations.requireOpen(reference, SUBJECT, YEAR_END).isRunning())
                .isTrue();

        on(YEAR_END.plusDays(1));
        daily.run();
        daily.run();

        assertThat(deadlines.last(reference, REVOCATION_CLOCK, SUBJECT).orElseThrow())
                .returns(DeadlineOutcome.ELAPSED, StoredDeadline::outcome);
        assertThat(entries())
                .filteredOn(entry -> entry.kind().equals("REVOCATION_CLOCK_ELAPSED"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.text()).contains("ungenutzt abgelaufen", "02.03.2027"));
        assertThat(followUps.of(reference)).noneMatch(FollowUp::isOpen);
        assertThatThrownBy(() -> revocations.requireOpen(reference, SUBJECT, YEAR_END))
                .isInstanceOf(RevocationClockRefused.class)
                .hasMessageContaining("zu spät")
                .hasMessageContaining("beträgt ein Jahr ab dem 02.03.2026");
    }

    @Test
    void doesNotTakeAWithdrawnYearForARunningOne() {
        startTheYear(KNOWN);
        revocations.withdraw(reference, SUBJECT, "Kein Widerrufsgrund.");

        assertThatThrownBy(() -> revocations.requireOpen(reference, SUBJECT, KNOWN))
                .isInstanceOf(RevocationClockRefused.class)
                .hasMessageContaining("noch nicht festgehalten");
        on(YEAR_END.plusDays(1));
        daily.run();
        assertThat(entries()).extracting(Entry::kind).containsExactly("REVOCATION_CLOCK_STARTED");
    }

    @Test
    void remindsOfWhatIsOverdueOnlyIfItIsStillOpen() {
        LocalDate due = LocalDate.of(2026, 6, 30);
        Deadline proof = grantDays.newConditionDay(KNOWN, due).orElseThrow();
        deadlines.set(reference, PROOF_DUE, proof);
        deadlines.set(reference, PROOF_DUE, SUBJECT, proof);
        on(due.minusDays(30));
        daily.run();
        assertThat(raised()).isEqualTo(2);
        deadlines.met(reference, PROOF_DUE, "Der Nachweis liegt vor.");

        on(due.plusDays(1));
        daily.run();

        assertThat(raised()).isEqualTo(3);
        assertThat(followUps.of(reference))
                .filteredOn(FollowUp::isOpen)
                .extracting(FollowUp::note)
                .contains("Vorlage des Verwendungsnachweises: Die Frist endete am 30.06.2026 und ist noch offen.");
    }

    @Test
    void isSetByHandOnceAndDoneOnce() {
        FollowUp set = followUps.set(CLERK, reference, null, KNOWN.plusDays(10), " Anrufen ");

        assertThat(followUps.set(CLERK, reference, null, KNOWN.plusDays(10), "Anrufen"))
                .isEqualTo(set);
        FollowUp done = followUps.done(CLERK_2, set.number());
        assertThat(followUps.done(CLERK, set.number())).isEqualTo(done);
        assertThat(done).returns(CLERK_2.id(), FollowUp::endedBy).returns(FollowUp.Outcome.DONE, FollowUp::outcome);
        assertThat(entries()).extracting(Entry::kind).containsExactlyInAnyOrder("FOLLOW_UP_SET", "FOLLOW_UP_DONE");
        on(KNOWN.plusDays(10));
        daily.run();
        assertThat(raised()).isZero();
    }

    @Test
    void refusesWhatCannotBeFollowedUp() {
        assertThatThrownBy(() -> followUps.set(CLERK, reference, null, KNOWN, "Heute"))
                .isInstanceOf(FollowUpRefused.class);
        assertThatThrownBy(() -> followUps.set(CLERK, reference, null, KNOWN.plusYears(11), "Später"))
                .isInstanceOf(FollowUpRefused.class);
        assertThatThrownBy(() -> followUps.set(CLERK, reference, null, KNOWN.plusDays(1), " "))
                .isInstanceOf(FollowUpRefused.class);
        assertThatThrownBy(() -> followUps.set(SIGNATORY, reference, null, KNOWN.plusDays(1), "Anrufen"))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> followUps.done(CLERK, Long.MAX_VALUE)).isInstanceOf(FollowUpRefused.class);
        startTheYear(KNOWN);
        revocations.met(reference, SUBJECT, "Widerrufen.");
        long lapsed = followUps.of(reference).get(0).number();
        assertThatThrownBy(() -> followUps.done(CLERK, lapsed)).hasMessageContaining("gegenstandslos");
    }

    @Test
    void findsTodaysLateAndComingOnesOfTheDay() {
        followUps.set(CLERK, reference, null, KNOWN.plusDays(1), "gestern");
        followUps.set(CLERK, reference, null, KNOWN.plusDays(2), "heute");
        followUps.set(CLERK_2, reference, null, KNOWN.plusDays(3), "morgen");
        on(KNOWN.plusDays(2));

        assertThat(notes(Span.OVERDUE, Whose.ALL)).containsExactly("gestern");
        assertThat(notes(Span.TODAY, Whose.ALL)).containsExactly("heute");
        assertThat(notes(Span.COMING, Whose.ALL)).containsExactly("morgen");
        assertThat(notes(Span.OPEN, Whose.MINE)).containsExactly("gestern", "heute");
        assertThat(notes(Span.OPEN, Whose.ESCALATED)).as("late ones rise").containsExactly("gestern");
        assertThat(followUps.count(CLERK, filter(Span.OPEN, Whose.ALL), Set.of(reference)))
                .as("closed to the actor")
                .isZero();
    }

    @Test
    void standsFirmInTheDatabase() {
        long number =
                followUps.set(CLERK, reference, null, KNOWN.plusDays(1), "Fest").number();
        on(KNOWN.plusDays(1));
        daily.run();

        assertRefused("update follow_up set raised_at = now() where number = ?", number);
        assertRefused("update follow_up set due_on = due_on + 1 where number = ?", number);
        assertRefused("delete from follow_up where number = ?", number);
    }

    private void assertRefused(String sql, long number) {
        assertThatThrownBy(() -> jdbc.sql(sql).param(number).update()).isInstanceOf(DataAccessException.class);
    }

    private List<String> notes(Span span, Whose whose) {
        return followUps.list(CLERK, filter(span, whose), Set.of(), PageRequest.of(0, 10)).stream()
                .map(FollowUp::note)
                .toList();
    }

    private FollowUpFilter filter(Span span, Whose whose) {
        return new FollowUpFilter(span, whose, reference.text(), Order.DUE_FIRST);
    }

    private CompletableFuture<Void> runAfter(CyclicBarrier together) {
        return CompletableFuture.runAsync(() -> {
            try {
                together.await();
            } catch (Exception broken) {
                throw new IllegalStateException(broken);
            }
            daily.run();
        });
    }

    private void startTheYear(LocalDate fullKnowledge) {
        revocations.start(reference, SUBJECT, fullKnowledge, PersonId.SYSTEM, "Äußerung der Kommune.");
    }

    private long raised() {
        return entries().stream()
                .filter(entry -> entry.kind().equals("FOLLOW_UP_RAISED"))
                .count();
    }

    private List<Entry> entries() {
        return caseFile.entries(reference, PageRequest.of(0, 50)).getContent();
    }

    private void on(LocalDate day) {
        clock.setTo(day, LocalTime.of(9, 0));
    }
}
