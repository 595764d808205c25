package de.foerderfluss.process.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where processes have been and where they are, read from the engine's own tables in one statement each. */
@Component
class EngineTraces {

    private final JdbcClient jdbc;

    EngineTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A stay at an element of a model.
     *
     * @param root the process that was not called by another one
     * @param type the engine's word for the kind of element, for example {@code userTask}
     * @param until null while it stays
     */
    record Visit(
            String root,
            String instance,
            String definition,
            String elementId,
            String type,
            Instant since,
            @Nullable Instant until,
            boolean cancelled) {}

    /** The element at which a process stands now; for a call, the called process has a position of its own. */
    record Position(String root, String instance, String definition, String elementId) {

        boolean isInRoot() {
            return root.equals(instance);
        }
    }

    /** Every stay, in its order; what a called process did at one moment stands where it was called. */
    List<Visit> visits(Collection<String> roots) {
        return jdbc.sql("""
                        select a.*, a.act_inst_state_ = 2 as cancelled
                        from camunda.act_hi_actinst a
                        left join camunda.act_hi_actinst call on call.root_proc_inst_id_ = a.root_proc_inst_id_
                            and call.call_proc_inst_id_ = a.proc_inst_id_
                        where a.root_proc_inst_id_ in (:roots)
                        order by a.start_time_, coalesce(call.sequence_counter_, a.sequence_counter_),
                            call.sequence_counter_ nulls first, a.sequence_counter_, a.id_
                        """)
                .param("roots", roots)
                .query((row, number) -> new Visit(
                        row.getString("root_proc_inst_id_"),
                        row.getString("proc_inst_id_"),
                        row.getString("proc_def_id_"),
                        row.getString("act_id_"),
                        row.getString("act_type_"),
                        row.getTimestamp("start_time_").toInstant(),
                        instant(row, "end_time_"),
                        row.getBoolean("cancelled")))
                .list();
    }

    /** Where they are, also if the step has not begun because its job still waits or has failed. */
    List<Position> positions(Collection<String> roots) {
        return jdbc.sql("""
                        select distinct p.root_proc_inst_id_, e.proc_inst_id_, e.proc_def_id_, e.act_id_
                        from camunda.act_ru_execution p join camunda.act_ru_execution e on e.proc_inst_id_ = p.id_
                        where p.root_proc_inst_id_ in (:roots) and p.parent_id_ is null and e.act_id_ is not null
                          and not exists (select 1 from camunda.act_ru_execution c where c.parent_id_ = e.id_)
                        order by e.act_id_
                        """)
                .param("roots", roots)
                .query((row, number) -> new Position(
                        row.getString("root_proc_inst_id_"),
                        row.getString("proc_inst_id_"),
                        row.getString("proc_def_id_"),
                        row.getString("act_id_")))
                .list();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
