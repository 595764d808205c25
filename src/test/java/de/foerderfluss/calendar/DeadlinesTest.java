package de.foerderfluss.calendar;

import static de.foerderfluss.calendar.DeadlineKind.COMPLETENESS_FINAL;
import static de.foerderfluss.calendar.DeadlineKind.COMPLETENESS_REPLY;
import static de.foerderfluss.calendar.DeadlineKind.REMEDY_PERIOD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class DeadlinesTest {

    private static final AtomicInteger CASES = new AtomicInteger();

    @Autowired
    Deadlines deadlines;

    @Autowired
    LegalCalendar calendar;

    @Autowired
    JdbcClient jdbc;

    private final CaseReference reference = CaseReference.of(2093, CASES.incrementAndGet());
    private final LocalDate day = LocalDate.of(2093, 3, 2);

    @Test
    void keepsADeadlineWithItsReason() {
        Deadline remedy = calendar.remedyPeriodEnd(day, true);

        StoredDeadline stored = deadlines.set(reference, REMEDY_PERIOD, remedy);

        assertThat(stored.deadline()).isEqualTo(remedy);
        assertThat(stored.isRunning()).isTrue();
        assertThat(deadlines.current(reference, REMEDY_PERIOD)).contains(stored);
    }

    @Test
    void setsTheSameDeadlineOnce() {
        StoredDeadline first = deadlines.set(reference, REMEDY_PERIOD, calendar.remedyPeriodEnd(day, true));

        assertThat(deadlines.set(reference, REMEDY_PERIOD, calendar.remedyPeriodEnd(day, true)))
                .isEqualTo(first);
        assertThat(deadlines.of(reference)).hasSize(1);
    }

    @Test
    void keepsTheFormerDeadlineAsHistory() {
        deadlines.set(reference, COMPLETENESS_REPLY, calendar.replyPeriodEnd(day, 14));
        deadlines.set(reference, COMPLETENESS_REPLY, calendar.replyPeriodEnd(day, 28));

        assertThat(deadlines.of(reference))
                .extracting(StoredDeadline::outcome)
                .containsExactly(DeadlineOutcome.SUPERSEDED, null);
    }

    @Test
    void letsEachSubjectOfACaseHaveItsOwnDeadline() {
        MatterKey amendment = MatterKey.of("AMENDMENT", 1);
        deadlines.set(reference, REMEDY_PERIOD, calendar.remedyPeriodEnd(day, true));
        deadlines.set(reference, REMEDY_PERIOD, amendment, calendar.remedyPeriodEnd(day.plusDays(1), true));

        deadlines.elapsed(reference, REMEDY_PERIOD, amendment, "abgelaufen");

        assertThat(deadlines.current(reference, REMEDY_PERIOD)).isPresent();
        assertThat(deadlines.current(reference, REMEDY_PERIOD, amendment)).isEmpty();
        assertThat(deadlines.of(reference)).extracting(StoredDeadline::subject).containsExactly(null, amendment);
    }

    @Test
    void endsWhatRunsAndLeavesTheRestAlone() {
        deadlines.set(reference, COMPLETENESS_REPLY, calendar.replyPeriodEnd(day, 14));
        deadlines.set(reference, COMPLETENESS_FINAL, calendar.replyPeriodEnd(day, 28));
        deadlines.set(reference, REMEDY_PERIOD, calendar.remedyPeriodEnd(day, true));

        deadlines.met(reference, COMPLETENESS_REPLY, "Unterlagen eingegangen");
        deadlines.met(reference, COMPLETENESS_REPLY, "noch einmal");
        deadlines.elapsed(reference, COMPLETENESS_FINAL, "Frist verstrichen");
        deadlines.withdraw(reference, REMEDY_PERIOD, "Rechtsbehelfsverzicht");

        assertThat(deadlines.of(reference))
                .extracting(StoredDeadline::outcome, StoredDeadline::outcomeReason)
                .containsExactly(
                        tuple(DeadlineOutcome.MET, "Unterlagen eingegangen"),
                        tuple(DeadlineOutcome.ELAPSED, "Frist verstrichen"),
                        tuple(DeadlineOutcome.WITHDRAWN, "Rechtsbehelfsverzicht"));
        assertThat(deadlines.current(reference, REMEDY_PERIOD)).isEmpty();
    }

    @Test
    void listsWhatIsDueInASpanPageByPage() {
        LocalDate quiet = LocalDate.of(2094, 6, 1);
        for (int days = 1; days <= 3; days++) {
            CaseReference other = CaseReference.of(2094, days);
            deadlines.set(other, COMPLETENESS_REPLY, calendar.replyPeriodEnd(quiet, 7 * days));
        }

        var page = deadlines.dueBetween(quiet, quiet.plusDays(18), PageRequest.of(0, 1));

        assertThat(page.getTotalElements()).isEqualTo(2);
        assertThat(page.getContent()).extracting(StoredDeadline::reference).containsExactly(CaseReference.of(2094, 1));
    }

    @Test
    void refusesToMoveADateByHand() {
        deadlines.set(reference, REMEDY_PERIOD, calendar.remedyPeriodEnd(day, true));

        assertThatThrownBy(() -> change("update deadline set due_on = due_on + 1 where case_reference = ?"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("unveränderlich");
        assertThatThrownBy(() -> change("delete from deadline where case_reference = ?"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("unveränderlich");
    }

    private void change(String statement) {
        jdbc.sql(statement).param(reference.text()).update();
    }
}
