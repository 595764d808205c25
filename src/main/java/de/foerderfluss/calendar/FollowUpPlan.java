package de.foerderfluss.calendar;

import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes when a deadline will be brought up again, in the transaction that sets it, and lets go of that in the one that ends it. */
@Component
class FollowUpPlan {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final JdbcClient jdbc;
    private final Clock clock;

    FollowUpPlan(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Where the days of several rules have passed already, only the last of them counts, and it is today. */
    void begin(StoredDeadline deadline) {
        LocalDate day = deadline.deadline().date();
        String kind = deadline.kind().germanName();
        jdbc.sql("""
                        insert into follow_up (case_reference, subject, due_on, note, escalated, deadline, days_before, set_by, set_at)
                        select d.case_reference, d.subject, greatest(d.due_on - r.days_before, :today),
                               case when r.days_before > 0 then :ends else :ended end, r.escalated, d.number, r.days_before, :system, :at
                        from deadline d join follow_up_rule r on r.deadline_kind = d.kind
                        where d.number = :number and (d.due_on - r.days_before > :today or r.days_before = (
                            select min(p.days_before) from follow_up_rule p
                            where p.deadline_kind = d.kind and d.due_on - p.days_before <= :today))
                        """)
                .param("number", deadline.number())
                .param("today", LocalDate.now(clock))
                .param("ends", "%s: Die Frist endet am %s.".formatted(kind, DAY.format(day)))
                .param("ended", "%s: Die Frist endete am %s und ist noch offen.".formatted(kind, DAY.format(day)))
                .param("system", PersonId.SYSTEM.value())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    void end(StoredDeadline deadline) {
        jdbc.sql(
                        "update follow_up set ended_at = :at, outcome = 'LAPSED' where deadline = :number and ended_at is null")
                .param("at", OffsetDateTime.now(clock))
                .param("number", deadline.number())
                .update();
    }
}
