package de.foerderfluss.budget;

import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The budget plan: its lines, and for which years it is law (Haushaltsplan). */
@Service
public class BudgetPlan {

    private final JdbcClient jdbc;
    private final Lines lines;
    private final Clock clock;
    private final BudgetLineCode standardLine;

    BudgetPlan(JdbcClient jdbc, Lines lines, Clock clock, BudgetSettings settings) {
        this.jdbc = jdbc;
        this.lines = lines;
        this.clock = clock;
        this.standardLine = settings.standardLine().code();
    }

    /** The line from which grants are paid unless a case says otherwise: {@code foerderfluss.budget.line}. */
    public BudgetLineCode standardLine() {
        return standardLine;
    }

    /** All lines by code. */
    @Transactional(readOnly = true)
    public List<BudgetLine> lines() {
        return jdbc.sql("select code, name from budget_line order by code")
                .query((row, index) -> new BudgetLine(new BudgetLineCode(row.getString("code")), row.getString("name")))
                .list();
    }

    /** @throws UnknownBudgetLine if the plan has no such line */
    @Transactional(readOnly = true)
    public BudgetLine line(BudgetLineCode code) {
        return lines().stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new UnknownBudgetLine(code));
    }

    /** Enters a line into the plan; one that is there already stays as it is. */
    @Transactional
    public void openLine(BudgetLine line) {
        jdbc.sql("insert into budget_line (code, name) values (:code, :name) on conflict do nothing")
                .param("code", line.code().text())
                .param("name", line.name())
                .update();
    }

    /** Records that the budget of a year is law for this line, so that grants can be made. */
    @Transactional
    public void enact(BudgetLineCode line, int year, PersonId by, String reason) {
        record(line, year, true, by, reason);
    }

    /** Records provisional budget management (vorläufige Haushaltsführung): no new grants from this line in this year. */
    @Transactional
    public void suspend(BudgetLineCode line, int year, PersonId by, String reason) {
        record(line, year, false, by, reason);
    }

    /** Whether the budget of the year is law for this line; unknown years are not. */
    @Transactional(readOnly = true)
    public boolean isEnacted(BudgetLineCode line, int year) {
        return lines.isEnacted(line, year);
    }

    private void record(BudgetLineCode line, int year, boolean enacted, PersonId by, String reason) {
        lines.lock(line);
        if (lines.isEnacted(line, year) == enacted) {
            return;
        }
        jdbc.sql("""
                        insert into budget_enactment (line_code, budget_year, enacted, reason, recorded_at, recorded_by)
                        values (:line, :year, :enacted, :reason, :at, :by)
                        """)
                .param("line", line.text())
                .param("year", year)
                .param("enacted", enacted)
                .param("reason", reason)
                .param("at", OffsetDateTime.now(clock))
                .param("by", by.value())
                .update();
    }
}
