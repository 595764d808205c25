package de.foerderfluss.budget;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The locks of the budget lines: whoever sets money of a line aside, or queues for it, passes here one after the other. */
@Component
class Lines {

    private final JdbcClient jdbc;

    Lines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the line until the end of the transaction. */
    void lock(BudgetLineCode line) {
        List<String> locked = jdbc.sql("select code from budget_line where code = :line for no key update")
                .param("line", line.text())
                .query(String.class)
                .list();
        if (locked.isEmpty()) {
            throw new UnknownBudgetLine(line);
        }
    }

    boolean isEnacted(BudgetLineCode line, int year) {
        return jdbc.sql("""
                        select enacted from budget_enactment where line_code = :line and budget_year = :year
                        order by number desc limit 1
                        """)
                .param("line", line.text())
                .param("year", year)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    int waiting(BudgetLineCode line) {
        return jdbc.sql("select count(*) from budget_waiting_entry where line_code = :line and left_at is null")
                .param("line", line.text())
                .query(Integer.class)
                .single();
    }
}
