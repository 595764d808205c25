package de.foerderfluss.process.inbox;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has taken on what of the worklist, for themselves or in place of somebody absent. */
@Component
class WorkItemClaims {

    private final JdbcClient jdbc;
    private final Clock clock;

    WorkItemClaims(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes who has taken it on, unless somebody else has; whose deputy has it takes it back. Tells whether it is noted now. */
    boolean claim(String taskId, PersonId person) {
        return jdbc.sql("""
                        update work_item set claimed_by = :person, claimed_at = coalesce(claimed_at, :now),
                            claimed_for = nullif(claimed_for, :person)
                        where task_id = :task and (claimed_by is null or :person in (claimed_by, claimed_for))
                        """)
                        .param("person", person.value())
                        .param("now", OffsetDateTime.now(clock))
                        .param("task", taskId)
                        .update()
                == 1;
    }

    /** Notes that the deputy goes on with what the absent person had taken on; tells whether it is noted now. */
    boolean takeOver(String taskId, PersonId deputy, PersonId absent) {
        return jdbc.sql("""
                        update work_item set claimed_by = :deputy, claimed_for = :absent
                        where task_id = :task and claimed_by = :absent
                        """)
                        .param("deputy", deputy.value())
                        .param("absent", absent.value())
                        .param("task", taskId)
                        .update()
                == 1;
    }

    /** Gives it back to whom it was taken over from, or to all. */
    void unclaim(String taskId, PersonId person) {
        jdbc.sql("""
                        update work_item set claimed_by = claimed_for, claimed_for = null,
                            claimed_at = case when claimed_for is null then null else claimed_at end
                        where task_id = :task and claimed_by = :person
                        """).param("task", taskId).param("person", person.value()).update();
    }

    /** Which of the absent people had taken on something of the case that waits, or has it done by this deputy. */
    Optional<PersonId> heldBy(CaseReference reference, PersonId deputy, Set<PersonId> absent) {
        return jdbc.sql("""
                        select coalesce(claimed_for, claimed_by) from work_item
                        where case_reference = :case
                          and (claimed_by = any (:absent) or claimed_by = :deputy and claimed_for = any (:absent))
                        order by since, task_id limit 1
                        """)
                .param("case", reference.text())
                .param("deputy", deputy.value())
                .param("absent", absent.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, index) -> new PersonId(row.getObject(1, UUID.class)))
                .optional();
    }
}
