package de.foerderfluss.budget;

import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For which lines and years the cash was declared transferable, as rows. */
@Component
class Transferability {

    private final JdbcClient jdbc;
    private final Clock clock;

    Transferability(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean of(BudgetLineCode line, int year) {
        return jdbc.sql("""
                        select transferable from budget_transferability where line_code = :line and budget_year = :year
                        order by number desc limit 1
                        """)
                .param("line", line.text())
                .param("year", year)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void record(BudgetLineCode line, int year, boolean transferable, PersonId by, String reason) {
        if (of(line, year) == transferable) {
            return;
        }
        jdbc.sql("""
                        insert into budget_transferability
                            (line_code, budget_year, transferable, reason, recorded_at, recorded_by)
                        values (:line, :year, :transferable, :reason, :at, :by)
                        """)
                .param("line", line.text())
                .param("year", year)
                .param("transferable", transferable)
                .param("reason", reason)
                .param("at", OffsetDateTime.now(clock))
                .param("by", by.value())
                .update();
    }
}
