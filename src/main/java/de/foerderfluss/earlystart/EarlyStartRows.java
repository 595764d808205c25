package de.foerderfluss.earlystart;

import de.foerderfluss.earlystart.EarlyStart.Judgement;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of requests for an early start: only ever added to. */
@Component
class EarlyStartRows {

    private final JdbcClient jdbc;

    EarlyStartRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(EarlyStart requested) {
        jdbc.sql("""
                        insert into app.early_start_request (case_reference, number, planned_on, reason, requested_by, requested_at)
                        values (:case, :number, :planned, :reason, :by, :at)
                        """)
                .param("case", requested.id().reference().text())
                .param("number", requested.id().number())
                .param("planned", requested.plannedOn())
                .param("reason", requested.reason())
                .param("by", requested.requestedBy().value())
                .param("at", requested.requestedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void judge(EarlyStartId id, Judgement judgement) {
        jdbc.sql("""
                        insert into app.early_start_assessment (case_reference, number, round, permitted, reasons, assessed_by, assessed_at)
                        select :case, :number, count(*) + 1, :permitted, :reasons, :by, :at from app.early_start_assessment
                        where case_reference = :case and number = :number
                        """)
                .param("case", id.reference().text())
                .param("number", id.number())
                .param("permitted", judgement.permitted())
                .param("reasons", judgement.reasons())
                .param("by", judgement.by().value())
                .param("at", judgement.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void end(EarlyStartId id, EarlyStartState outcome, @Nullable LocalDate effectiveOn, PersonId by, Instant at) {
        jdbc.sql("""
                        insert into app.early_start_end (case_reference, number, outcome, effective_on, ended_by, ended_at)
                        values (:case, :number, :outcome, :effective, :by, :at)
                        """)
                .param("case", id.reference().text())
                .param("number", id.number())
                .param("outcome", outcome.name())
                .param("effective", effectiveOn, Types.DATE)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** All of the case, the last one first. */
    List<EarlyStart> of(CaseReference reference) {
        return jdbc.sql("""
                        select r.*, a.permitted, a.reasons, a.assessed_by, a.assessed_at, e.outcome, e.effective_on
                        from app.early_start_request r
                        left join app.early_start_end e on e.case_reference = r.case_reference and e.number = r.number
                        left join lateral (select * from app.early_start_assessment a where a.case_reference = r.case_reference
                            and a.number = r.number order by a.round desc limit 1) a on true
                        where r.case_reference = :case order by r.number desc
                        """)
                .param("case", reference.text())
                .query(EarlyStartRows::read)
                .list();
    }

    private static EarlyStart read(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        return new EarlyStart(
                new EarlyStartId(new CaseReference(row.getString("case_reference")), row.getInt("number")),
                row.getObject("planned_on", LocalDate.class),
                row.getString("reason"),
                person(row, "requested_by"),
                moment(row, "requested_at"),
                row.getString("reasons") == null
                        ? null
                        : new Judgement(
                                row.getBoolean("permitted"),
                                row.getString("reasons"),
                                person(row, "assessed_by"),
                                moment(row, "assessed_at")),
                outcome == null ? EarlyStartState.OPEN : EarlyStartState.valueOf(outcome),
                row.getObject("effective_on", LocalDate.class));
    }

    private static PersonId person(ResultSet row, String column) throws SQLException {
        return new PersonId(row.getObject(column, UUID.class));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
