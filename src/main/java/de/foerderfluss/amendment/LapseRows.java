package de.foerderfluss.amendment;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the lapses of a year stand, in one statement. */
@Component
class LapseRows {

    private static final String OF_YEAR = """
            select a.case_reference, a.number, a.lapse_cents,
                   case when w.number is not null then 'WITHDRAWN'
                        when r.issued then case when p.granted then 'GRANTED' else 'REFUSED' end
                        when p.round is not null and r.round is null then 'PROPOSED'
                        else 'OPEN' end as state
            from amendment a
            left join amendment_withdrawal w on (w.case_reference, w.number) = (a.case_reference, a.number)
            left join lateral (
                select round, granted from amendment_proposal x
                where (x.case_reference, x.number) = (a.case_reference, a.number) order by x.round desc limit 1) p on true
            left join amendment_result r on (r.case_reference, r.number, r.round) = (a.case_reference, a.number, p.round)
            where a.origin = 'LAPSE' and a.lapse_year = :year order by a.case_reference, a.number
            """;

    private final JdbcClient jdbc;

    LapseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<LapsingFunds> of(int year) {
        return jdbc.sql(OF_YEAR).param("year", year).query(LapseRows::read).list();
    }

    private static LapsingFunds read(ResultSet row, int index) throws SQLException {
        return new LapsingFunds(
                new CaseReference(row.getString("case_reference")),
                row.getInt("number"),
                Money.ofCents(row.getLong("lapse_cents")),
                AmendmentState.valueOf(row.getString("state")));
    }
}
