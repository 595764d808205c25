package de.foerderfluss.amendment;

import de.foerderfluss.budget.BudgetStep;
import de.foerderfluss.budget.CarryOverSource;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The carry-overs of all cases: only ever added to. */
@Component
class CarryOverRows {

    private final JdbcClient jdbc;

    CarryOverRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first. */
    List<CarriedOver> of(CaseReference reference) {
        return jdbc.sql("select * from grant_carry_over where case_reference = :case order by position")
                .param("case", reference.text())
                .query((row, index) -> read(row))
                .list();
    }

    Optional<CarriedOver> find(CaseReference reference, BudgetStep step) {
        return jdbc.sql("select * from grant_carry_over where case_reference = :case and step = :step")
                .param("case", reference.text())
                .param("step", step.key())
                .query((row, index) -> read(row))
                .optional();
    }

    void add(CaseReference reference, BudgetStep step, CarriedOver carried, PersonId by, OffsetDateTime at) {
        jdbc.sql("""
                        insert into grant_carry_over
                        select :case, count(*) + 1, :from, :to, :amount, :source, :reason, :step, :by, :at
                        from grant_carry_over where case_reference = :case
                        """)
                .param("case", reference.text())
                .param("from", carried.fromYear())
                .param("to", carried.toYear())
                .param("amount", carried.amount().cents())
                .param("source", carried.source().name())
                .param("reason", carried.reason())
                .param("step", step.key())
                .param("by", by.value())
                .param("at", at)
                .update();
    }

    private static CarriedOver read(ResultSet row) throws SQLException {
        return new CarriedOver(
                row.getInt("from_year"),
                row.getInt("to_year"),
                Money.ofCents(row.getLong("amount_cents")),
                CarryOverSource.valueOf(row.getString("source")),
                row.getString("reason"));
    }
}
