package de.foerderfluss.closure;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The dedications with what was reported and found: each fact is written once. */
@Component
class DedicationRows {

    private final JdbcClient jdbc;

    DedicationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Dedication begun) {
        jdbc.sql("""
                        insert into dedication (case_reference, begins_after, ends_on, reason, verified)
                        values (:case, :after, :until, :reason, :verified)
                        """)
                .param("case", begun.reference().text())
                .param("after", begun.after())
                .param("until", begun.until())
                .param("reason", begun.reason())
                .param("verified", begun.verified())
                .update();
    }

    Optional<Dedication> find(CaseReference reference) {
        return jdbc.sql("select * from dedication where case_reference = :case")
                .param("case", reference.text())
                .query((row, number) -> dedication(reference, row))
                .optional();
    }

    /** Ends it; whether it is by this call. */
    boolean end(CaseReference reference, DedicationEnd how, LocalDate on) {
        return jdbc.sql("""
                        update dedication set end_kind = :how, ended_on = :on where case_reference = :case and end_kind is null
                        """)
                        .param("case", reference.text())
                        .param("how", how.name())
                        .param("on", on)
                        .update()
                == 1;
    }

    void addChange(CaseReference reference, ReportedChange change) {
        jdbc.sql("""
                        insert into dedication_change (case_reference, number, kind, since, message, reported_by, reported_at)
                        values (:case, :number, :kind, :since, :message, :by, :at)
                        """)
                .param("case", reference.text())
                .param("number", change.number())
                .param("kind", change.kind().name())
                .param("since", change.since())
                .param("message", change.message())
                .param("by", change.reportedBy().value())
                .param("at", utc(change.reportedAt()))
                .update();
    }

    void judge(CaseReference reference, int number, ChangeJudgement judgement) {
        ProRataShare share = judgement.share();
        jdbc.sql("""
                        insert into dedication_judgement (case_reference, number, verdict, reason, paid_cents, remaining_days, total_days,
                            amount_cents, judged_by, judged_at)
                        values (:case, :number, :verdict, :reason, :paid, :remaining, :total, :amount, :by, :at)
                        """)
                .param("case", reference.text())
                .param("number", number)
                .param("verdict", judgement.verdict().name())
                .param("reason", judgement.reason())
                .param("paid", share == null ? null : share.paid().cents())
                .param("remaining", share == null ? null : share.remainingDays())
                .param("total", share == null ? null : share.totalDays())
                .param("amount", share == null ? null : share.amount().cents())
                .param("by", judgement.judgedBy().value())
                .param("at", utc(judgement.judgedAt()))
                .update();
    }

    private Dedication dedication(CaseReference reference, ResultSet row) throws SQLException {
        String end = row.getString("end_kind");
        return new Dedication(
                reference,
                row.getObject("begins_after", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("reason"),
                row.getBoolean("verified"),
                end == null ? null : DedicationEnd.valueOf(end),
                row.getObject("ended_on", LocalDate.class),
                changes(reference));
    }

    private List<ReportedChange> changes(CaseReference reference) {
        return jdbc.sql("""
                        select c.*, j.verdict, j.reason, j.paid_cents, j.remaining_days, j.total_days, j.judged_by, j.judged_at
                        from dedication_change c left join dedication_judgement j using (case_reference, number)
                        where c.case_reference = :case order by c.number
                        """)
                .param("case", reference.text())
                .query((row, number) -> new ReportedChange(
                        row.getInt("number"),
                        ChangeKind.valueOf(row.getString("kind")),
                        row.getObject("since", LocalDate.class),
                        row.getString("message"),
                        new PersonId(row.getObject("reported_by", UUID.class)),
                        instant(row, "reported_at"),
                        judgement(row)))
                .list();
    }

    private static @Nullable ChangeJudgement judgement(ResultSet row) throws SQLException {
        String verdict = row.getString("verdict");
        return verdict == null
                ? null
                : new ChangeJudgement(
                        ChangeVerdict.valueOf(verdict),
                        row.getString("reason"),
                        row.getObject("total_days") == null
                                ? null
                                : new ProRataShare(
                                        Money.ofCents(row.getLong("paid_cents")),
                                        row.getLong("remaining_days"),
                                        row.getLong("total_days")),
                        new PersonId(row.getObject("judged_by", UUID.class)),
                        instant(row, "judged_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
