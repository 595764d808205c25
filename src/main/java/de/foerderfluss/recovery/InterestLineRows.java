package de.foerderfluss.recovery;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines of interest calculations as notices have fixed them. */
@Component
class InterestLineRows {

    private record Row(int number, MatterKey notice, InterestLine line) {}

    private final JdbcClient jdbc;

    InterestLineRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ClaimId id, MatterKey notice, List<InterestLine> lines) {
        for (int position = 1; position <= lines.size(); position++) {
            InterestLine line = lines.get(position - 1);
            jdbc.sql("insert into app.claim_interest_line values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            id.reference().text(),
                            id.number(),
                            notice.text(),
                            position,
                            line.from(),
                            line.to(),
                            line.principal().cents(),
                            line.baseRate().basisPoints(),
                            line.rate().basisPoints(),
                            line.days(),
                            line.yearDays(),
                            line.amount().cents())
                    .update();
        }
    }

    /** Of all claims of the case, by the number of the claim. */
    Map<Integer, List<FixedInterest>> of(CaseReference reference) {
        Map<Integer, Map<MatterKey, List<InterestLine>>> lines = jdbc
                .sql(
                        "select * from app.claim_interest_line where case_reference = :case order by number, notice, position")
                .param("case", reference.text())
                .query((row, index) -> new Row(row.getInt("number"), new MatterKey(row.getString("notice")), line(row)))
                .list()
                .stream()
                .collect(groupingBy(
                        Row::number, groupingBy(Row::notice, LinkedHashMap::new, mapping(Row::line, toList()))));
        Map<Integer, List<FixedInterest>> fixed = new LinkedHashMap<>();
        lines.forEach((number, notices) -> fixed.put(
                number,
                notices.entrySet().stream()
                        .map(one -> new FixedInterest(one.getKey(), one.getValue()))
                        .toList()));
        return fixed;
    }

    static InterestLine line(ResultSet row) throws SQLException {
        return new InterestLine(
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                Money.ofCents(row.getLong("principal_cents")),
                new InterestRate(row.getInt("base_rate_basis_points")),
                new InterestRate(row.getInt("rate_basis_points")),
                row.getInt("days"),
                row.getInt("year_days"),
                Money.ofCents(row.getLong("amount_cents")));
    }
}
