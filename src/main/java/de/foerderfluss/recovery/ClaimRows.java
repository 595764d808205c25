package de.foerderfluss.recovery;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads claims with all that belongs to them: a fixed number of statements a case. */
@Component
class ClaimRows {

    /** The state of a claim on a day, as {@link ClaimState} names it. */
    static final String STATE = """
            case when principal_open_cents = 0 and interest_open_cents = 0 then 'SETTLED'
                 when suspended then 'SUSPENDED'
                 when due_on < :today then 'OVERDUE'
                 when exists (select 1 from app.claim_relief relief
                              where relief.case_reference = standing.case_reference and relief.number = standing.number
                                and relief.until_day >= :today
                                and not exists (select 1 from app.claim_relief_end ended
                                                where ended.case_reference = relief.case_reference
                                                  and ended.number = relief.number and ended.relief = relief.relief))
                     then 'DEFERRED'
                 else 'OPEN' end""";

    private final JdbcClient jdbc;
    private final ClaimHistoryRows history;
    private final InterestLineRows lines;

    ClaimRows(JdbcClient jdbc, ClaimHistoryRows history, InterestLineRows lines) {
        this.jdbc = jdbc;
        this.history = history;
        this.lines = lines;
    }

    /** Takes the claim until the end of the transaction. */
    void lock(ClaimId id) {
        List<Integer> locked = jdbc.sql(
                        "select number from app.claim where case_reference = :case and number = :number for update")
                .param("case", id.reference().text())
                .param("number", id.number())
                .query(Integer.class)
                .list();
        if (locked.isEmpty()) {
            throw new UnknownClaim();
        }
    }

    Optional<Claim> find(ClaimId id, LocalDate today) {
        return of(id.reference(), today).stream()
                .filter(claim -> claim.id().equals(id))
                .findFirst();
    }

    /** All claims of the case, in the order in which they arose. */
    List<Claim> of(CaseReference reference, LocalDate today) {
        Map<Integer, List<ClaimEntry>> entries = history.entries(reference);
        Map<Integer, List<Relief>> reliefs = history.reliefs(reference);
        Map<Integer, List<Reminder>> reminders = history.reminders(reference);
        Map<Integer, List<WriteOff>> writeOffs = history.writeOffs(reference);
        Map<Integer, List<FixedInterest>> fixed = lines.of(reference);
        Map<Integer, YearlyAmounts> shares = shares(reference);
        Map<Integer, List<PrincipalChange>> bases = bases(reference);
        RowMapper<Claim> claim = (row, index) -> {
            int number = row.getInt("number");
            return new Claim(
                    new ClaimId(reference, number),
                    new MatterKey(row.getString("matter")),
                    row.getString("payment_reference"),
                    row.getObject("due_on", LocalDate.class),
                    row.getObject("interest_until", LocalDate.class),
                    row.getObject("created_at", OffsetDateTime.class).toInstant(),
                    shares.getOrDefault(number, YearlyAmounts.NONE),
                    bases.getOrDefault(number, List.of()),
                    entries.getOrDefault(number, List.of()),
                    reliefs.getOrDefault(number, List.of()),
                    reminders.getOrDefault(number, List.of()),
                    writeOffs.getOrDefault(number, List.of()),
                    fixed.getOrDefault(number, List.of()),
                    ClaimState.valueOf(row.getString("state")));
        };
        return jdbc.sql("select standing.*, " + STATE + " as state from app.claim_standing standing"
                        + " where case_reference = :case order by number")
                .param("case", reference.text())
                .param("today", today)
                .query(claim)
                .list();
    }

    private Map<Integer, YearlyAmounts> shares(CaseReference reference) {
        record Share(int number, int year, Money amount) {}
        Map<Integer, List<Share>> shares = jdbc
                .sql("select * from app.claim_share where case_reference = :case")
                .param("case", reference.text())
                .query((row, index) -> new Share(row.getInt("number"), row.getInt("budget_year"), amount(row)))
                .list()
                .stream()
                .collect(groupingBy(Share::number));
        return shares.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        of -> YearlyAmounts.of(of.getValue().stream().collect(toMap(Share::year, Share::amount)))));
    }

    private Map<Integer, List<PrincipalChange>> bases(CaseReference reference) {
        Map<Integer, List<PrincipalChange>> bases = new java.util.HashMap<>();
        jdbc.sql("select * from app.claim_basis where case_reference = :case order by number, position")
                .param("case", reference.text())
                .query(row -> {
                    bases.computeIfAbsent(row.getInt("number"), first -> new ArrayList<>())
                            .add(new PrincipalChange(row.getObject("paid_on", LocalDate.class), amount(row)));
                });
        return bases;
    }

    private static Money amount(ResultSet row) throws SQLException {
        return Money.ofCents(row.getLong("amount_cents"));
    }
}
