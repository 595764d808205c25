package de.foerderfluss.budget;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks into the books without changing them (Haushaltsüberwachung). */
@Service
@Transactional(readOnly = true)
public class BudgetOverview {

    private static final String BALANCES = """
            select line_code, budget_year, kind,
                   - coalesce(sum(balance_cents) filter (where stage = 'APPROPRIATED'), 0) as appropriated,
                   coalesce(sum(balance_cents) filter (where stage = 'FREE'), 0) as free,
                   coalesce(sum(balance_cents) filter (where stage = 'RESERVED'), 0) as reserved,
                   coalesce(sum(balance_cents) filter (where stage = 'COMMITTED'), 0) as committed,
                   coalesce(sum(balance_cents) filter (where stage = 'DUE'), 0) as due,
                   coalesce(sum(balance_cents) filter (where stage = 'PAID'), 0) as paid,
                   coalesce(sum(balance_cents) filter (where stage = 'RECLAIMED'), 0) as reclaimed,
                   coalesce(sum(balance_cents) filter (where stage = 'REIMBURSED'), 0) as reimbursed,
                   coalesce(sum(balance_cents) filter (where stage = 'FULFILLED'), 0) as fulfilled,
                   coalesce((select enacted from budget_enactment
                             where budget_enactment.line_code = account.line_code
                               and budget_enactment.budget_year = account.budget_year
                             order by number desc limit 1), false) as enacted
            from budget_account account
            where cast(:line as text) is null or line_code = :line
            group by line_code, budget_year, kind
            order by line_code, budget_year
            """;

    private static final String JOURNAL_OF = """
            from budget_entry entry
            join budget_account account on account.id = entry.account_id
            where account.line_code = :line and account.budget_year = :year
            """;

    private static final String JOURNAL = """
            select account.*, posting.number, posting.booked_at, posting.booked_by, posting.act, posting.reason,
                   posting.case_reference as posting_case, entry.amount_cents, reversal.number as reversed_by
            from (select entry.* %s order by entry.posting_number desc, entry.account_id limit :limit offset :offset) entry
            join budget_account account on account.id = entry.account_id
            join budget_posting posting on posting.number = entry.posting_number
            left join budget_posting reversal on reversal.reverses = posting.number
            order by entry.posting_number desc, entry.account_id
            """.formatted(JOURNAL_OF);

    private record Row(BudgetLineCode line, int year, AppropriationKind kind, boolean enacted, StageAmounts amounts) {}

    private record LineYear(BudgetLineCode line, int year) {}

    private final JdbcClient jdbc;

    BudgetOverview(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All lines and years with any appropriation, by line and year. */
    public List<YearOverview> all() {
        return overview(null);
    }

    /** All years of a line with any appropriation, ascending. */
    public List<YearOverview> of(BudgetLineCode line) {
        return overview(line.text());
    }

    /** The entries of a line and budget year, newest first; the sort of the page request is not used. */
    public Page<JournalLine> journal(BudgetLineCode line, int year, Pageable page) {
        List<JournalLine> entries = jdbc.sql(JOURNAL)
                .param("line", line.text())
                .param("year", year)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, index) -> journalLine(row))
                .list();
        long total = jdbc.sql("select count(*) " + JOURNAL_OF)
                .param("line", line.text())
                .param("year", year)
                .query(Long.class)
                .single();
        return new PageImpl<>(entries, page, total);
    }

    /** What the books hold for one case. */
    public CaseBudget ofCase(CaseReference reference) {
        SortedMap<BudgetAccount, Money> balances = new TreeMap<>();
        jdbc.sql("select * from budget_account where case_reference = :case and balance_cents > 0")
                .param("case", reference.text())
                .query(row -> {
                    balances.put(Accounts.read(row), Money.ofCents(row.getLong("balance_cents")));
                });
        return new CaseBudget(reference, balances);
    }

    /** What the books hold for each of these cases, in one statement; a case without money is left out. */
    public Map<CaseReference, CaseBudget> ofCases(Collection<CaseReference> references) {
        Map<CaseReference, SortedMap<BudgetAccount, Money>> balances = new HashMap<>();
        if (!references.isEmpty()) {
            jdbc.sql("select * from budget_account where case_reference in (:cases) and balance_cents > 0")
                    .param("cases", references.stream().map(CaseReference::text).toList())
                    .query(row -> {
                        balances.computeIfAbsent(
                                        new CaseReference(row.getString("case_reference")), first -> new TreeMap<>())
                                .put(Accounts.read(row), Money.ofCents(row.getLong("balance_cents")));
                    });
        }
        return balances.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, held -> new CaseBudget(held.getKey(), held.getValue())));
    }

    /** Adds up all entries from the first posting on and compares the sums with the running balances. */
    public ReplayCheck replay() {
        List<ReplayCheck.Divergence> divergences = jdbc.sql("""
                        select account.*, coalesce(replay.cents, 0) as replayed from budget_account account
                        left join (select account_id, sum(amount_cents) as cents from budget_entry group by account_id) replay
                            on replay.account_id = account.id
                        where account.balance_cents <> coalesce(replay.cents, 0)
                        """)
                .query((row, index) -> new ReplayCheck.Divergence(
                        Accounts.read(row), money(row, "balance_cents"), money(row, "replayed")))
                .list();
        long entries =
                jdbc.sql("select count(*) from budget_entry").query(Long.class).single();
        return new ReplayCheck(entries, divergences);
    }

    private List<YearOverview> overview(@Nullable String line) {
        Map<LineYear, List<Row>> years =
                jdbc.sql(BALANCES).param("line", line).query((row, index) -> row(row)).list().stream()
                        .collect(groupingBy(row -> new LineYear(row.line, row.year), LinkedHashMap::new, toList()));
        return years.entrySet().stream()
                .map(year -> new YearOverview(
                        year.getKey().line,
                        year.getKey().year,
                        year.getValue().get(0).enacted,
                        amounts(year.getValue(), AppropriationKind.CASH),
                        amounts(year.getValue(), AppropriationKind.COMMITMENT)))
                .toList();
    }

    private static StageAmounts amounts(List<Row> rows, AppropriationKind kind) {
        return rows.stream()
                .filter(row -> row.kind == kind)
                .map(Row::amounts)
                .findFirst()
                .orElse(StageAmounts.NONE);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new BudgetLineCode(row.getString("line_code")),
                row.getInt("budget_year"),
                AppropriationKind.valueOf(row.getString("kind")),
                row.getBoolean("enacted"),
                new StageAmounts(
                        money(row, "appropriated"),
                        money(row, "free"),
                        money(row, "reserved"),
                        money(row, "committed"),
                        money(row, "due"),
                        money(row, "paid"),
                        money(row, "reclaimed"),
                        money(row, "reimbursed"),
                        money(row, "fulfilled")));
    }

    private static JournalLine journalLine(ResultSet row) throws SQLException {
        String reference = row.getString("posting_case");
        return new JournalLine(
                row.getLong("number"),
                row.getObject("booked_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("booked_by", UUID.class)),
                BookingAct.valueOf(row.getString("act")),
                reference == null ? null : new CaseReference(reference),
                Accounts.read(row),
                money(row, "amount_cents"),
                row.getString("reason"),
                row.getObject("reversed_by", Long.class));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return Money.ofCents(row.getLong(column));
    }
}
