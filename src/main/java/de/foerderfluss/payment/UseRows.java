package de.foerderfluss.payment;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Periods, reports and findings on the use of paid drawdowns: only ever added to. */
@Component
class UseRows {

    private static final String PERIODS = """
            select p.*, r.report, u.line, u.paid_on as used_on, u.amount_cents as used_cents, u.purpose,
                   f.outcome, f.reason, f.found_by, f.found_at
            from drawdown_use_period p
            join drawdown d on (d.case_reference, d.number) = (p.case_reference, p.number) and d.state = 'EXECUTED'
            left join lateral (select * from drawdown_use_report x where (x.case_reference, x.number) = (p.case_reference, p.number)
                order by report desc limit 1) r on true
            left join drawdown_use u on (u.case_reference, u.number, u.report) = (r.case_reference, r.number, r.report)
            left join lateral (select * from drawdown_use_finding x where (x.case_reference, x.number) = (p.case_reference, p.number)
                order by finding desc limit 1) f on true
            """;

    private static final String LATE_WITHOUT_FINDING = """
            where f.outcome is null and (
                exists (select 1 from drawdown_use y where (y.case_reference, y.number, y.report) = (r.case_reference, r.number, r.report)
                    and y.paid_on > p.until)
                or p.until < :today and p.amount_cents > coalesce((select sum(amount_cents) from drawdown_use y
                    where (y.case_reference, y.number, y.report) = (r.case_reference, r.number, r.report)), 0))
            """;

    private static final String ORDER = " order by p.until, p.case_reference, p.number, u.line";

    private final JdbcClient jdbc;

    UseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(DrawdownId id, LocalDate paidOn, LocalDate until, Money amount) {
        jdbc.sql("insert into drawdown_use_period values (:case, :number, :paidOn, :until, :amount)")
                .param("case", id.reference().text())
                .param("number", id.number())
                .param("paidOn", paidOn)
                .param("until", until)
                .param("amount", amount.cents())
                .update();
    }

    List<UseStatement> of(CaseReference reference) {
        return gathered(
                jdbc.sql(PERIODS + " where p.case_reference = :case" + ORDER).param("case", reference.text()));
    }

    Optional<UseStatement> find(DrawdownId id) {
        return of(id.reference()).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    List<UseStatement> lateWithoutFinding(LocalDate today) {
        return gathered(jdbc.sql(PERIODS + LATE_WITHOUT_FINDING + ORDER).param("today", today));
    }

    /** Waits for whoever reports or finds on this drawdown and holds it until the end of the transaction. */
    void lock(DrawdownId id) {
        jdbc.sql("select number from drawdown_use_period where case_reference = :case and number = :number for update")
                .param("case", id.reference().text())
                .param("number", id.number())
                .query(Integer.class)
                .list();
    }

    Optional<ContentHash> lastReport(DrawdownId id) {
        return jdbc.sql("""
                        select content_hash from drawdown_use_report where case_reference = :case and number = :number
                        order by report desc limit 1
                        """)
                .param("case", id.reference().text())
                .param("number", id.number())
                .query(String.class)
                .optional()
                .map(ContentHash::new);
    }

    void report(UseStatement statement, List<UsedAmount> uses, ContentHash hash, PersonId by, Instant at) {
        int report = statement.reports() + 1;
        jdbc.sql("insert into drawdown_use_report values (:case, :number, :report, :hash, :by, :at)")
                .param("case", statement.id().reference().text())
                .param("number", statement.id().number())
                .param("report", report)
                .param("hash", hash.hex())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        for (int index = 0; index < uses.size(); index++) {
            UsedAmount use = uses.get(index);
            jdbc.sql("insert into drawdown_use values (?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            statement.id().reference().text(),
                            statement.id().number(),
                            report,
                            index + 1,
                            use.paidOn(),
                            use.amount().cents(),
                            use.purpose())
                    .update();
        }
    }

    void find(DrawdownId id, UseFinding finding) {
        jdbc.sql("""
                        insert into drawdown_use_finding
                        select :case, :number, count(*) + 1, :outcome, :reason, :by, :at
                        from drawdown_use_finding where case_reference = :case and number = :number
                        """)
                .param("case", id.reference().text())
                .param("number", id.number())
                .param("outcome", finding.outcome().name())
                .param("reason", finding.reason())
                .param("by", finding.by().value())
                .param("at", finding.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static List<UseStatement> gathered(JdbcClient.StatementSpec statement) {
        Map<DrawdownId, UseStatement> heads = new LinkedHashMap<>();
        Map<DrawdownId, List<UsedAmount>> uses = new LinkedHashMap<>();
        statement.query(row -> {
            UseStatement head = head(row);
            heads.putIfAbsent(head.id(), head);
            uses.computeIfAbsent(head.id(), id -> new ArrayList<>()).addAll(use(row));
        });
        return heads.values().stream()
                .map(head -> new UseStatement(
                        head.id(),
                        head.paid(),
                        head.paidOn(),
                        head.until(),
                        uses.getOrDefault(head.id(), List.of()),
                        head.reports(),
                        head.finding()))
                .toList();
    }

    private static UseStatement head(ResultSet row) throws SQLException {
        return new UseStatement(
                new DrawdownId(new CaseReference(row.getString("case_reference")), row.getInt("number")),
                Money.ofCents(row.getLong("amount_cents")),
                row.getObject("paid_on", LocalDate.class),
                row.getObject("until", LocalDate.class),
                List.of(),
                row.getInt("report"),
                finding(row));
    }

    private static List<UsedAmount> use(ResultSet row) throws SQLException {
        return row.getObject("line") == null
                ? List.of()
                : List.of(new UsedAmount(
                        row.getObject("used_on", LocalDate.class),
                        Money.ofCents(row.getLong("used_cents")),
                        row.getString("purpose")));
    }

    private static @Nullable UseFinding finding(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new UseFinding(
                        UseOutcome.valueOf(outcome),
                        row.getString("reason"),
                        new PersonId(row.getObject("found_by", UUID.class)),
                        row.getObject("found_at", OffsetDateTime.class).toInstant());
    }
}
