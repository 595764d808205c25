package de.foerderfluss.recovery;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what happened to the claims of a case, by the number of the claim. */
@Component
class ClaimHistoryRows {

    private record Of<T>(int number, T value) {}

    private record Rate(int number, int relief, Instalment instalment) {}

    private final JdbcClient jdbc;

    ClaimHistoryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Integer, List<ClaimEntry>> entries(CaseReference reference) {
        return grouped(
                "select * from app.claim_entry where case_reference = :case order by number, entry",
                reference,
                (row, index) -> new ClaimEntry(
                        row.getInt("entry"),
                        ClaimAct.valueOf(row.getString("act")),
                        amount(row),
                        day(row, "effective_on"),
                        row.getString("reason"),
                        instant(row, "booked_at"),
                        person(row, "booked_by")));
    }

    Map<Integer, List<Relief>> reliefs(CaseReference reference) {
        List<Rate> rates = jdbc.sql(
                        "select * from app.claim_instalment where case_reference = :case order by number, relief, position")
                .param("case", reference.text())
                .query((row, index) -> new Rate(
                        row.getInt("number"),
                        row.getInt("relief"),
                        new Instalment(day(row, "due_on"), Money.ofCents(row.getLong("amount_cents")))))
                .list();
        return grouped("""
                select relief.*, ended.ended_on, ended.reason as end_reason from app.claim_relief relief
                left join app.claim_relief_end ended using (case_reference, number, relief)
                where relief.case_reference = :case order by relief.number, relief.relief
                """, reference, (row, index) -> relief(row, rates));
    }

    Map<Integer, List<Reminder>> reminders(CaseReference reference) {
        return grouped(
                "select * from app.claim_reminder where case_reference = :case order by number, reminded_on",
                reference,
                (row, index) ->
                        new Reminder(day(row, "reminded_on"), row.getString("note"), person(row, "recorded_by")));
    }

    Map<Integer, List<WriteOff>> writeOffs(CaseReference reference) {
        return grouped("""
                select proposed.*, decided.approved, decided.reason as decision_reason, decided.decided_at, decided.decided_by
                from app.claim_write_off proposed left join app.claim_write_off_decision decided on decided.write_off_id = proposed.id
                where case_reference = :case order by proposed_at, id
                """, reference, (row, index) -> writeOff(row));
    }

    private static Relief relief(ResultSet row, List<Rate> rates) throws SQLException {
        int number = row.getInt("number");
        int relief = row.getInt("relief");
        String endReason = row.getString("end_reason");
        return new Relief(
                relief,
                day(row, "from_day"),
                day(row, "until_day"),
                ReliefInterest.valueOf(row.getString("interest")),
                rates.stream()
                        .filter(rate -> rate.number == number && rate.relief == relief)
                        .map(Rate::instalment)
                        .toList(),
                row.getString("reason"),
                instant(row, "granted_at"),
                person(row, "granted_by"),
                row.getObject("ended_on", LocalDate.class),
                endReason == null ? "" : endReason);
    }

    private static WriteOff writeOff(ResultSet row) throws SQLException {
        String decisionReason = row.getString("decision_reason");
        OffsetDateTime decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        UUID decidedBy = row.getObject("decided_by", UUID.class);
        return new WriteOff(
                row.getObject("id", UUID.class),
                WriteOffKind.valueOf(row.getString("kind")),
                amount(row),
                row.getString("reason"),
                instant(row, "proposed_at"),
                person(row, "proposed_by"),
                row.getObject("approved", Boolean.class),
                decisionReason == null ? "" : decisionReason,
                decidedAt == null ? null : decidedAt.toInstant(),
                orNone(decidedBy));
    }

    private <T> Map<Integer, List<T>> grouped(String select, CaseReference reference, RowMapper<T> mapper) {
        return jdbc
                .sql(select)
                .param("case", reference.text())
                .query((row, index) -> new Of<>(row.getInt("number"), mapper.mapRow(row, index)))
                .list()
                .stream()
                .collect(groupingBy(Of::number, mapping(Of::value, toList())));
    }

    private static ClaimAmount amount(ResultSet row) throws SQLException {
        return new ClaimAmount(
                Money.ofCents(row.getLong("principal_cents")), Money.ofCents(row.getLong("interest_cents")));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static PersonId person(ResultSet row, String column) throws SQLException {
        return new PersonId(row.getObject(column, UUID.class));
    }

    private static @Nullable PersonId orNone(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
