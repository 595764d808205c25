package de.foerderfluss.process.inbox;

import de.foerderfluss.identity.Role;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.MunicipalityKey;
import de.foerderfluss.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The table behind the worklist, written in the engine's transaction and read without asking the engine. */
@Component
class WorkItems {

    private static final String MATCHING = """
            from work_item
            where (role = any (:roles) or role = any (:overseen) and due < :today
                or claimed_by = any (:represented) and (:role is null or role = :role)) and (:pattern is null or case_reference ilike :pattern escape '!'
                or title ilike :pattern escape '!' or municipality ilike :pattern escape '!')
              and (not :overdue or due < :today) and (not :mine or claimed_by = :me) and not case_reference = any (:barred)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    WorkItems(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(WorkItem item) {
        jdbc.sql("""
                        insert into work_item (task_id, case_reference, drawdown_number, matter, task_key, german_name, role, title,
                            municipality_key, municipality, since, due)
                        values (:task, :case, :drawdown, :matter, :key, :name, :role, :title, :ags, :municipality, :since, :due)
                        """)
                .param("task", item.taskId())
                .param("case", item.reference().text())
                .param("drawdown", item.drawdownNumber(), Types.INTEGER)
                .param("matter", item.matter() == null ? null : item.matter().text(), Types.VARCHAR)
                .param("key", item.taskKey())
                .param("name", item.germanName())
                .param("role", item.role().name())
                .param("title", item.title())
                .param("ags", item.municipalityKey().ags())
                .param("municipality", item.municipality())
                .param("since", OffsetDateTime.ofInstant(item.since(), clock.getZone()))
                .param("due", item.due(), Types.DATE)
                .update();
    }

    void remove(String taskId) {
        jdbc.sql("delete from work_item where task_id = :task")
                .param("task", taskId)
                .update();
    }

    Optional<WorkItem> find(String taskId) {
        return jdbc.sql("select * from work_item where task_id = :task")
                .param("task", taskId)
                .query(WorkItems::read)
                .optional();
    }

    /** Everything that waits in one case, in the order in which it began to wait. */
    List<WorkItem> of(CaseReference reference) {
        return jdbc.sql("select * from work_item where case_reference = :case order by since, task_id")
                .param("case", reference.text())
                .query(WorkItems::read)
                .list();
    }

    /** @param barred cases that are closed to the reader */
    Page<WorkItem> matching(Sight sight, PersonId me, InboxFilter filter, Set<CaseReference> barred, Pageable page) {
        String select = "select * " + MATCHING + " order by " + filter.order().sql()
                + ", case_reference, task_id limit :limit offset :offset";
        List<WorkItem> items = narrowed(select, sight, me, filter, barred)
                .param("limit", page.isPaged() ? page.getPageSize() : Integer.MAX_VALUE)
                .param("offset", page.isPaged() ? page.getOffset() : 0)
                .query(WorkItems::read)
                .list();
        return new PageImpl<>(items, page, count(sight, me, filter, barred));
    }

    long count(Sight sight, PersonId me, InboxFilter filter, Set<CaseReference> barred) {
        return narrowed("select count(*) " + MATCHING, sight, me, filter, barred)
                .query(Long.class)
                .single();
    }

    private StatementSpec narrowed(
            String sql, Sight sight, PersonId me, InboxFilter filter, Set<CaseReference> barred) {
        String text = filter.text() == null || filter.text().isBlank()
                ? null
                : filter.text().strip();
        return jdbc.sql(sql)
                .param("roles", names(sight.roles()))
                .param("overseen", names(sight.overseen()))
                .param(
                        "represented",
                        sight.represented().stream().map(PersonId::value).toArray(UUID[]::new))
                .param("role", filter.role() == null ? null : filter.role().name(), Types.VARCHAR)
                .param("pattern", text == null ? null : "%" + text.replaceAll("([!%_])", "!$1") + "%", Types.VARCHAR)
                .param("overdue", filter.overdue())
                .param("today", LocalDate.now(clock))
                .param("mine", filter.mine())
                .param("me", me.value())
                .param("barred", barred.stream().map(CaseReference::text).toArray(String[]::new));
    }

    private static String[] names(Set<Role> roles) {
        return roles.stream().map(Role::name).toArray(String[]::new);
    }

    private static WorkItem read(ResultSet row, int number) throws SQLException {
        String matter = row.getString("matter");
        return new WorkItem(
                row.getString("task_id"),
                new CaseReference(row.getString("case_reference")),
                row.getObject("drawdown_number", Integer.class),
                matter == null ? null : new MatterKey(matter),
                row.getString("task_key"),
                row.getString("german_name"),
                Role.valueOf(row.getString("role")),
                row.getString("title"),
                new MunicipalityKey(row.getString("municipality_key")),
                row.getString("municipality"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getObject("due", LocalDate.class),
                person(row.getObject("claimed_by", UUID.class)),
                person(row.getObject("claimed_for", UUID.class)));
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
