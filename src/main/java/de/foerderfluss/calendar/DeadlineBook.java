package de.foerderfluss.calendar;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the stored deadlines. */
@Component
class DeadlineBook {

    private static final String RUNNING =
            "select * from deadline where case_reference = :case and kind = :kind and subject = :subject and ended_at is null";

    private static final String DUE = " from deadline where ended_at is null and due_on between :first and :last";

    private final JdbcClient jdbc;
    private final Clock clock;

    DeadlineBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<StoredDeadline> running(CaseReference reference, DeadlineKind kind, @Nullable MatterKey subject) {
        return find(RUNNING, reference, kind, subject);
    }

    Optional<StoredDeadline> lockRunning(CaseReference reference, DeadlineKind kind, @Nullable MatterKey subject) {
        return find(RUNNING + " for update", reference, kind, subject);
    }

    Optional<StoredDeadline> last(CaseReference reference, DeadlineKind kind, @Nullable MatterKey subject) {
        return find(
                "select * from deadline where case_reference = :case and kind = :kind and subject = :subject order by number desc limit 1",
                reference,
                kind,
                subject);
    }

    List<StoredDeadline> running(Collection<CaseReference> references) {
        return jdbc.sql(
                        "select * from deadline where case_reference in (:cases) and ended_at is null order by due_on, number")
                .param("cases", references.stream().map(CaseReference::text).toList())
                .query((row, index) -> read(row))
                .list();
    }

    List<StoredDeadline> of(CaseReference reference) {
        return jdbc.sql("select * from deadline where case_reference = :case order by number")
                .param("case", reference.text())
                .query((row, index) -> read(row))
                .list();
    }

    List<StoredDeadline> passed(DeadlineKind kind, LocalDate today) {
        return jdbc.sql(
                        "select * from deadline where kind = :kind and due_on < :today and ended_at is null order by number")
                .param("kind", kind.name())
                .param("today", today)
                .query((row, index) -> read(row))
                .list();
    }

    List<StoredDeadline> dueBetween(LocalDate first, LocalDate last, Pageable page) {
        return jdbc.sql("select *" + DUE + " order by due_on, number limit :limit offset :offset")
                .param("first", first)
                .param("last", last)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, index) -> read(row))
                .list();
    }

    long countDueBetween(LocalDate first, LocalDate last) {
        return jdbc.sql("select count(*)" + DUE)
                .param("first", first)
                .param("last", last)
                .query(Long.class)
                .single();
    }

    /** Two that set the same kind at once: the second waits here and is told {@code false}, for the first one's deadline runs now. */
    boolean insert(CaseReference reference, DeadlineKind kind, @Nullable MatterKey subject, Deadline deadline) {
        return jdbc.sql("""
                        insert into deadline (case_reference, kind, subject, due_on, rule, rule_version, start_event, started_on,
                                              legal_basis, reason, set_at)
                        values (:case, :kind, :subject, :due, :rule, :version, :event, :start, :basis, :reason, :at)
                        on conflict (case_reference, kind, subject) where ended_at is null do nothing
                        """)
                        .param("case", reference.text())
                        .param("kind", kind.name())
                        .param("subject", text(subject))
                        .param("due", deadline.date())
                        .param("rule", deadline.rule().name())
                        .param("version", deadline.ruleVersion())
                        .param("event", deadline.startEvent().name())
                        .param("start", deadline.startDate())
                        .param("basis", deadline.legalBasis())
                        .param("reason", deadline.reason())
                        .param("at", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    void end(StoredDeadline running, DeadlineOutcome outcome, String reason) {
        jdbc.sql("""
                        update deadline set ended_at = :at, outcome = :outcome, outcome_reason = :reason
                        where number = :number and ended_at is null
                        """)
                .param("at", OffsetDateTime.now(clock))
                .param("outcome", outcome.name())
                .param("reason", reason)
                .param("number", running.number())
                .update();
    }

    private Optional<StoredDeadline> find(
            String select, CaseReference reference, DeadlineKind kind, @Nullable MatterKey subject) {
        return jdbc.sql(select)
                .param("case", reference.text())
                .param("kind", kind.name())
                .param("subject", text(subject))
                .query((row, index) -> read(row))
                .optional();
    }

    private static StoredDeadline read(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        String outcomeReason = row.getString("outcome_reason");
        return new StoredDeadline(
                row.getLong("number"),
                new CaseReference(row.getString("case_reference")),
                DeadlineKind.valueOf(row.getString("kind")),
                subject(row.getString("subject")),
                deadline(row),
                row.getObject("set_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("ended_at", OffsetDateTime.class)),
                outcome == null ? null : DeadlineOutcome.valueOf(outcome),
                outcomeReason == null ? "" : outcomeReason);
    }

    private static Deadline deadline(ResultSet row) throws SQLException {
        return new Deadline(
                row.getObject("due_on", LocalDate.class),
                DeadlineRule.valueOf(row.getString("rule")),
                row.getString("rule_version"),
                StartEvent.valueOf(row.getString("start_event")),
                row.getObject("started_on", LocalDate.class),
                row.getString("legal_basis"),
                row.getString("reason"));
    }

    private static String text(@Nullable MatterKey subject) {
        return subject == null ? "" : subject.text();
    }

    private static @Nullable MatterKey subject(String text) {
        return text.isEmpty() ? null : new MatterKey(text);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
