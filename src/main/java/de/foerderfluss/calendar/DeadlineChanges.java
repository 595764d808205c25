package de.foerderfluss.calendar;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of extensions and suspensions: only ever added to. */
@Component
class DeadlineChanges {

    private final JdbcClient jdbc;

    DeadlineChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(DeadlineChange change) {
        jdbc.sql("""
                        insert into deadline_change (deadline, replaced, kind, old_day, new_day, suspended_from, suspended_until,
                                                     reason, changed_by, changed_at)
                        values (:deadline, :replaced, :kind, :old, :new, :from, :until, :reason, :by, :at)
                        """)
                .param("deadline", change.deadline())
                .param("replaced", change.replaced())
                .param("kind", change.kind().name())
                .param("old", change.oldDay())
                .param("new", change.newDay())
                .param("from", change.suspendedFrom(), Types.DATE)
                .param("until", change.suspendedUntil(), Types.DATE)
                .param("reason", change.reason())
                .param("by", change.by().value())
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** In the order in which they were made. */
    List<DeadlineChange> of(CaseReference reference) {
        return jdbc.sql("""
                        select c.* from deadline_change c join deadline d on d.number = c.deadline
                        where d.case_reference = :case order by c.deadline
                        """)
                .param("case", reference.text())
                .query(DeadlineChanges::read)
                .list();
    }

    /** The change by which another deadline took the place of this one. */
    Optional<DeadlineChange> of(StoredDeadline replaced) {
        return jdbc.sql("select * from deadline_change where replaced = :number")
                .param("number", replaced.number())
                .query(DeadlineChanges::read)
                .optional();
    }

    private static DeadlineChange read(ResultSet row, int index) throws SQLException {
        return new DeadlineChange(
                row.getLong("deadline"),
                row.getLong("replaced"),
                DeadlineChange.Kind.valueOf(row.getString("kind")),
                row.getObject("old_day", LocalDate.class),
                row.getObject("new_day", LocalDate.class),
                row.getObject("suspended_from", LocalDate.class),
                row.getObject("suspended_until", LocalDate.class),
                row.getString("reason"),
                new PersonId(row.getObject("changed_by", UUID.class)),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
