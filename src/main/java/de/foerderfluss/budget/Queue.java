package de.foerderfluss.budget;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the waiting list. */
@Component
class Queue {

    private static final String ENTRY = """
            select entry.*, need.years, need.amounts from budget_waiting_entry entry
            cross join lateral (
                select array_agg(budget_year order by budget_year) as years, array_agg(amount_cents order by budget_year) as amounts
                from budget_waiting_need where number = entry.number) need
            where entry.left_at is null
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Queue(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<WaitingEntry> find(CaseReference reference) {
        return jdbc.sql(ENTRY + " and entry.case_reference = :case")
                .param("case", reference.text())
                .query((row, index) -> read(row))
                .optional();
    }

    List<WaitingEntry> of(BudgetLineCode line, Pageable page) {
        return jdbc.sql(ENTRY + " and entry.line_code = :line order by entry.number limit :limit offset :offset")
                .param("line", line.text())
                .param("limit", page.isPaged() ? page.getPageSize() : Integer.MAX_VALUE)
                .param("offset", page.isPaged() ? page.getOffset() : 0)
                .query((row, index) -> read(row))
                .list();
    }

    /** How many wait on the same line up to and including this one. */
    int position(WaitingEntry entry) {
        return jdbc.sql("""
                        select count(*) from budget_waiting_entry
                        where line_code = :line and number <= :number and left_at is null
                        """)
                .param("line", entry.line().text())
                .param("number", entry.number())
                .query(Integer.class)
                .single();
    }

    void append(CaseReference reference, BudgetStep step, BudgetLineCode line, YearlyAmounts need, String reason) {
        long number = jdbc.sql("""
                        insert into budget_waiting_entry (case_reference, line_code, step, reason, joined_at)
                        values (:case, :line, :step, :reason, :at) returning number
                        """)
                .param("case", reference.text())
                .param("line", line.text())
                .param("step", step.key())
                .param("reason", reason)
                .param("at", OffsetDateTime.now(clock))
                .query(Long.class)
                .single();
        writeNeed(number, need);
    }

    void change(WaitingEntry entry, BudgetStep step, YearlyAmounts need, String reason) {
        jdbc.sql("update budget_waiting_entry set step = :step, reason = :reason where number = :number")
                .param("step", step.key())
                .param("reason", reason)
                .param("number", entry.number())
                .update();
        jdbc.sql("delete from budget_waiting_need where number = :number")
                .param("number", entry.number())
                .update();
        writeNeed(entry.number(), need);
    }

    void end(WaitingEntry entry, boolean released, String reason) {
        jdbc.sql("""
                        update budget_waiting_entry set left_at = :at, outcome = :outcome, outcome_reason = :reason
                        where number = :number
                        """)
                .param("at", OffsetDateTime.now(clock))
                .param("outcome", released ? "RELEASED" : "LEFT")
                .param("reason", reason)
                .param("number", entry.number())
                .update();
    }

    private void writeNeed(long number, YearlyAmounts need) {
        need.byYear()
                .forEach((year, amount) -> jdbc.sql(
                                "insert into budget_waiting_need (number, budget_year, amount_cents) values (?, ?, ?)")
                        .params(number, year, amount.cents())
                        .update());
    }

    private static WaitingEntry read(ResultSet row) throws SQLException {
        Integer[] years = (Integer[]) row.getArray("years").getArray();
        Long[] cents = (Long[]) row.getArray("amounts").getArray();
        Map<Integer, Money> need = new TreeMap<>();
        for (int index = 0; index < years.length; index++) {
            need.put(years[index], Money.ofCents(cents[index]));
        }
        return new WaitingEntry(
                row.getLong("number"),
                new CaseReference(row.getString("case_reference")),
                new BudgetLineCode(row.getString("line_code")),
                new BudgetStep(row.getString("step")),
                YearlyAmounts.of(need),
                row.getString("reason"),
                row.getObject("joined_at", OffsetDateTime.class).toInstant());
    }
}
