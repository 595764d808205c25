package de.foerderfluss.obligation;

import de.foerderfluss.casefile.DocumentId;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.PersonId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The obligations with their reports and judgements: only ever added to. */
@Component("obligationRowsOfNotices")
class ObligationRows {

    private static final String ALL = """
            select o.*, d.due as new_due, r.report, r.message, r.reported_by, r.reported_at,
                   j.fulfilled, j.reason, j.judged_by, j.judged_at,
                   (select array_agg(document_id order by document_id) from obligation_document x
                    where (x.case_reference, x.number, x.report) = (r.case_reference, r.number, r.report)) as documents
            from obligation o
            left join obligation_report r on (r.case_reference, r.number) = (o.case_reference, o.number)
            left join obligation_judgement j on (j.case_reference, j.number, j.report) = (r.case_reference, r.number, r.report)
            left join lateral (
                select due from obligation_day x where (x.case_reference, x.number) = (o.case_reference, o.number)
                order by x.position desc limit 1) d on true
            """;

    /** Those that somebody of the office should look at: reported, or late. */
    private static final String WAITING = """
            where exists (select 1 from obligation_report w where (w.case_reference, w.number) = (o.case_reference, o.number)
                    and not exists (select 1 from obligation_judgement v
                        where (v.case_reference, v.number, v.report) = (w.case_reference, w.number, w.report)))
               or coalesce(d.due, o.due) < :today and not exists (select 1 from obligation_judgement v
                    where (v.case_reference, v.number) = (o.case_reference, o.number) and v.fulfilled)
            """;

    private final JdbcClient jdbc;

    ObligationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Line(Obligation head, @Nullable FulfilmentReport report) {}

    List<Obligation> of(CaseReference reference) {
        return gathered(jdbc.sql(ALL + " where o.case_reference = :case order by o.number, r.report")
                .param("case", reference.text())
                .query((row, index) -> line(row))
                .list());
    }

    List<Obligation> waiting(LocalDate today) {
        return gathered(
                jdbc.sql(ALL + WAITING + " order by coalesce(d.due, o.due), o.case_reference, o.number, r.report")
                        .param("today", today)
                        .query((row, index) -> line(row))
                        .list());
    }

    /** Waits for whoever acts on the obligation and holds it until the end of the transaction; tells whether there is one. */
    boolean lock(CaseReference reference, int number) {
        return jdbc.sql("select number from obligation where case_reference = :case and number = :number for update")
                .param("case", reference.text())
                .param("number", number)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void add(Obligation obligation, OffsetDateTime at) {
        jdbc.sql("""
                        insert into obligation (case_reference, number, text, due, before_payment, imposed_at)
                        values (:case, :number, :text, :due, :beforePayment, :at) on conflict do nothing
                        """)
                .param("case", obligation.reference().text())
                .param("number", obligation.number())
                .param("text", obligation.text())
                .param("due", obligation.due())
                .param("beforePayment", obligation.beforePayment())
                .param("at", at)
                .update();
    }

    void report(Obligation obligation, FulfilmentReport report, ContentHash content) {
        jdbc.sql("insert into obligation_report values (:case, :number, :report, :message, :hash, :by, :at)")
                .param("case", obligation.reference().text())
                .param("number", obligation.number())
                .param("report", report.number())
                .param("message", report.message())
                .param("hash", content.hex())
                .param("by", report.by().value())
                .param("at", report.at().atOffset(ZoneOffset.UTC))
                .update();
        report.documents()
                .forEach(document -> jdbc.sql("insert into obligation_document values (?, ?, ?, ?)")
                        .params(obligation.reference().text(), obligation.number(), report.number(), document.value())
                        .update());
    }

    boolean wasReported(Obligation obligation, ContentHash content) {
        return jdbc.sql("""
                        select count(*) from obligation_report
                        where case_reference = :case and number = :number and content_hash = :hash
                        """)
                        .param("case", obligation.reference().text())
                        .param("number", obligation.number())
                        .param("hash", content.hex())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void judge(Obligation obligation, int report, FulfilmentReport.Judgement judgement) {
        jdbc.sql("insert into obligation_judgement values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        obligation.reference().text(),
                        obligation.number(),
                        report,
                        judgement.fulfilled(),
                        judgement.reason(),
                        judgement.by().value(),
                        judgement.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void setDay(Obligation obligation, LocalDate due, String reason, PersonId by, OffsetDateTime at) {
        jdbc.sql("""
                        insert into obligation_day select :case, :number, count(*) + 1, :due, :reason, :by, :at
                        from obligation_day where case_reference = :case and number = :number
                        """)
                .param("case", obligation.reference().text())
                .param("number", obligation.number())
                .param("due", due)
                .param("reason", reason)
                .param("by", by.value())
                .param("at", at)
                .update();
    }

    private static List<Obligation> gathered(Collection<Line> lines) {
        Map<Obligation, List<FulfilmentReport>> reports = lines.stream()
                .collect(Collectors.groupingBy(
                        Line::head,
                        LinkedHashMap::new,
                        Collectors.flatMapping(line -> Stream.ofNullable(line.report()), Collectors.toList())));
        return reports.entrySet().stream()
                .map(entry -> entry.getKey().with(entry.getValue()))
                .toList();
    }

    private static Line line(ResultSet row) throws SQLException {
        LocalDate later = row.getObject("new_due", LocalDate.class);
        Obligation head = new Obligation(
                new CaseReference(row.getString("case_reference")),
                row.getInt("number"),
                row.getString("text"),
                later == null ? row.getObject("due", LocalDate.class) : later,
                row.getBoolean("before_payment"),
                List.of());
        return new Line(head, row.getObject("report") == null ? null : report(row));
    }

    private static FulfilmentReport report(ResultSet row) throws SQLException {
        Array documents = row.getArray("documents");
        return new FulfilmentReport(
                row.getInt("report"),
                row.getString("message"),
                documents == null
                        ? List.of()
                        : Arrays.stream((UUID[]) documents.getArray())
                                .map(DocumentId::new)
                                .toList(),
                new PersonId(row.getObject("reported_by", UUID.class)),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                row.getObject("fulfilled") == null ? null : judgement(row));
    }

    private static FulfilmentReport.Judgement judgement(ResultSet row) throws SQLException {
        return new FulfilmentReport.Judgement(
                row.getBoolean("fulfilled"),
                row.getString("reason"),
                new PersonId(row.getObject("judged_by", UUID.class)),
                row.getObject("judged_at", OffsetDateTime.class).toInstant());
    }
}
