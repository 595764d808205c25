package de.foerderfluss.process.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The engine's failed jobs, read in one statement. A failure in a called process counts once, where it happened. */
@Component
class IncidentRows {

    private static final String FAILED = """
            from camunda.act_ru_incident i
            join camunda.act_ru_execution p on p.id_ = i.proc_inst_id_
            left join camunda.act_ru_variable v on v.proc_inst_id_ = p.id_ and v.name_ = 'drawdownNumber'
            where i.incident_type_ = 'failedJob' and i.cause_incident_id_ = i.id_
            """;

    private static final String SELECT = """
            select i.id_, i.configuration_, i.proc_def_id_, i.activity_id_, i.incident_timestamp_, i.incident_msg_,
                p.business_key_, v.long_
            """;

    private final JdbcClient jdbc;

    IncidentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param job the engine's job to retry */
    record Row(
            String id,
            String job,
            String definition,
            String elementId,
            Instant since,
            @Nullable String cause,
            String businessKey,
            @Nullable Integer drawdownNumber) {}

    Page<Row> list(Pageable page) {
        List<Row> rows = jdbc.sql(
                        SELECT + FAILED + " order by i.incident_timestamp_, i.id_ limit :limit offset :offset")
                .param("limit", page.isPaged() ? page.getPageSize() : Integer.MAX_VALUE)
                .param("offset", page.isPaged() ? page.getOffset() : 0)
                .query(IncidentRows::read)
                .list();
        return new PageImpl<>(rows, page, count());
    }

    long count() {
        return jdbc.sql("select count(*) " + FAILED).query(Long.class).single();
    }

    Optional<Row> find(String id) {
        return jdbc.sql(SELECT + FAILED + " and i.id_ = :id")
                .param("id", id)
                .query(IncidentRows::read)
                .optional();
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        Long drawdown = row.getObject("long_", Long.class);
        return new Row(
                row.getString("id_"),
                row.getString("configuration_"),
                row.getString("proc_def_id_"),
                row.getString("activity_id_"),
                row.getTimestamp("incident_timestamp_").toInstant(),
                row.getString("incident_msg_"),
                row.getString("business_key_"),
                drawdown == null ? null : drawdown.intValue());
    }
}
