package de.foerderfluss.amendment;

import de.foerderfluss.shared.CaseReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What issued amendments made of grants, and what a proposed one is about to make. */
@Component
class AmendedGrants {

    private static final String PROPOSALS = """
            select p.plan_before, p.plan_after from amendment_proposal p
            left join amendment_result r on (r.case_reference, r.number, r.round) = (p.case_reference, p.number, p.round)
            where p.case_reference = :case and p.granted
            """;

    private final JdbcClient jdbc;

    AmendedGrants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From one plan to the next. */
    record Change(GrantPlan before, GrantPlan after) {

        YearShift shift() {
            return YearShift.between(before.byYear(), after.byYear());
        }
    }

    /** Everything issued, oldest first. */
    List<Change> of(CaseReference reference) {
        return jdbc.sql(PROPOSALS + " and r.issued order by p.number")
                .param("case", reference.text())
                .query(AmendedGrants::read)
                .list();
    }

    /** What waits for its approval or its issue; nothing if nothing does. */
    YearShift pending(CaseReference reference) {
        return jdbc.sql(PROPOSALS + " and r.round is null")
                .param("case", reference.text())
                .query(AmendedGrants::read)
                .optional()
                .map(Change::shift)
                .orElse(YearShift.NONE);
    }

    private static Change read(ResultSet row, int index) throws SQLException {
        return new Change(PlanText.read(row.getString("plan_before")), PlanText.read(row.getString("plan_after")));
    }
}
