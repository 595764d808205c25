package de.foerderfluss.calendar;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the follow-ups: added, raised once and ended once. */
@Component
class FollowUpBook {

    static final String ALL =
            "select f.*, d.reason as why from follow_up f left join deadline d on d.number = f.deadline ";

    private final JdbcClient jdbc;
    private final Clock clock;

    FollowUpBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<FollowUp> find(long number) {
        return jdbc.sql(ALL + "where f.number = :number")
                .param("number", number)
                .query(FollowUpBook::read)
                .optional();
    }

    /** The open ones first, each part by its day. */
    List<FollowUp> of(CaseReference reference) {
        return jdbc.sql(ALL + "where f.case_reference = :case order by f.ended_at is not null, f.due_on, f.number")
                .param("case", reference.text())
                .query(FollowUpBook::read)
                .list();
    }

    Optional<FollowUp> openByHand(
            CaseReference reference, @Nullable MatterKey subject, LocalDate due, String note, PersonId by) {
        return jdbc.sql(ALL + """
                        where f.case_reference = :case and f.subject = :subject and f.due_on = :due and f.note = :note
                          and f.set_by = :by and f.deadline is null and f.ended_at is null
                        """)
                .param("case", reference.text())
                .param("subject", subject == null ? "" : subject.text())
                .param("due", due)
                .param("note", note)
                .param("by", by.value())
                .query(FollowUpBook::read)
                .optional();
    }

    void add(CaseReference reference, @Nullable MatterKey subject, LocalDate due, String note, PersonId by) {
        jdbc.sql("""
                        insert into follow_up (case_reference, subject, due_on, note, escalated, set_by, set_at)
                        values (:case, :subject, :due, :note, false, :by, :at)
                        """)
                .param("case", reference.text())
                .param("subject", subject == null ? "" : subject.text())
                .param("due", due)
                .param("note", note)
                .param("by", by.value())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** Those whose day has come and that have not come up yet, the oldest first. */
    List<FollowUp> unraised(LocalDate today) {
        return jdbc.sql(
                        ALL
                                + "where f.due_on <= :today and f.raised_at is null and f.ended_at is null order by f.due_on, f.number")
                .param("today", today)
                .query(FollowUpBook::read)
                .list();
    }

    /** Tells whether it comes up by this call; what somebody else holds just now is left to the next run. */
    boolean raise(long number) {
        return jdbc.sql("""
                        update follow_up set raised_at = :at where number in (
                            select number from follow_up where number = :number and raised_at is null and ended_at is null
                            for update skip locked)
                        """)
                        .param("at", OffsetDateTime.now(clock))
                        .param("number", number)
                        .update()
                == 1;
    }

    void done(long number, PersonId by) {
        jdbc.sql("""
                        update follow_up set ended_at = :at, outcome = 'DONE', ended_by = :by
                        where number = :number and ended_at is null
                        """)
                .param("at", OffsetDateTime.now(clock))
                .param("by", by.value())
                .param("number", number)
                .update();
    }

    static FollowUp read(ResultSet row, int index) throws SQLException {
        String subject = row.getString("subject");
        String outcome = row.getString("outcome");
        UUID endedBy = row.getObject("ended_by", UUID.class);
        return new FollowUp(
                row.getLong("number"),
                new CaseReference(row.getString("case_reference")),
                subject.isEmpty() ? null : new MatterKey(subject),
                row.getObject("due_on", LocalDate.class),
                row.getString("note"),
                row.getBoolean("escalated"),
                row.getString("why"),
                new PersonId(row.getObject("set_by", UUID.class)),
                row.getObject("set_at", OffsetDateTime.class).toInstant(),
                instant(row, "raised_at"),
                instant(row, "ended_at"),
                outcome == null ? null : FollowUp.Outcome.valueOf(outcome),
                endedBy == null ? null : new PersonId(endedBy));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
