package de.foerderfluss.amendment;

import de.foerderfluss.amendment.Amendment.Lapse;
import de.foerderfluss.amendment.Amendment.Withdrawal;
import de.foerderfluss.casefile.DocumentId;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads amendments with all that belongs to them: two statements a case, however many there are. */
@Component
class AmendmentRows {

    private static final String ALL = """
            select a.*, w.reason as withdrawal, w.withdrawn_by, w.withdrawn_at,
                   (select array_agg(document_id order by document_id) from amendment_document d
                    where (d.case_reference, d.number) = (a.case_reference, a.number)) as documents
            from amendment a
            left join amendment_withdrawal w on (w.case_reference, w.number) = (a.case_reference, a.number)
            where a.case_reference = :case order by a.number
            """;

    private static final String PROPOSALS = """
            select p.*, r.issued from amendment_proposal p
            left join amendment_result r on (r.case_reference, r.number, r.round) = (p.case_reference, p.number, p.round)
            where p.case_reference = :case order by p.number, p.round
            """;

    private final JdbcClient jdbc;

    AmendmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Numbered(int number, AmendmentProposal proposal) {}

    /** Oldest first. */
    List<Amendment> of(CaseReference reference) {
        Map<Integer, List<AmendmentProposal>> proposals = jdbc
                .sql(PROPOSALS)
                .param("case", reference.text())
                .query((row, index) -> new Numbered(row.getInt("number"), proposal(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Numbered::number, Collectors.mapping(Numbered::proposal, Collectors.toList())));
        return jdbc.sql(ALL)
                .param("case", reference.text())
                .query((row, index) -> amendment(row, proposals))
                .list();
    }

    Optional<Amendment> find(CaseReference reference, int number) {
        return of(reference).stream()
                .filter(amendment -> amendment.number() == number)
                .findFirst();
    }

    /** @throws UnknownAmendment if there is none */
    Amendment get(CaseReference reference, int number) {
        return find(reference, number).orElseThrow(UnknownAmendment::new);
    }

    /** What was begun by an act with this key, if anything was. */
    Optional<Amendment> find(CaseReference reference, String key) {
        return jdbc.sql("select number from amendment where case_reference = :case and act_key = :key")
                .param("case", reference.text())
                .param("key", key)
                .query(Integer.class)
                .optional()
                .map(number -> get(reference, number));
    }

    private static Amendment amendment(ResultSet row, Map<Integer, List<AmendmentProposal>> proposals)
            throws SQLException {
        int number = row.getInt("number");
        return new Amendment(
                new CaseReference(row.getString("case_reference")),
                number,
                AmendmentOrigin.valueOf(row.getString("origin")),
                PlanText.read(row.getString("plan")),
                row.getString("reason"),
                person(row, "opened_by"),
                instant(row, "opened_at"),
                uuids(row, "contributors").stream().map(PersonId::new).collect(Collectors.toSet()),
                lapse(row),
                uuids(row, "documents").stream().map(DocumentId::new).toList(),
                proposals.getOrDefault(number, List.of()),
                withdrawal(row));
    }

    private static @Nullable Lapse lapse(ResultSet row) throws SQLException {
        Integer year = row.getObject("lapse_year", Integer.class);
        return year == null ? null : new Lapse(year, Money.ofCents(row.getLong("lapse_cents")));
    }

    private static @Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        String reason = row.getString("withdrawal");
        return reason == null
                ? null
                : new Withdrawal(reason, person(row, "withdrawn_by"), instant(row, "withdrawn_at"));
    }

    private static AmendmentProposal proposal(ResultSet row) throws SQLException {
        Boolean issued = row.getObject("issued", Boolean.class);
        return new AmendmentProposal(
                row.getInt("round"),
                row.getBoolean("granted"),
                PlanText.read(row.getString("plan_before")),
                PlanText.read(row.getString("plan_after")),
                row.getString("reasons"),
                person(row, "proposed_by"),
                instant(row, "proposed_at"),
                outcome(issued));
    }

    private static AmendmentProposal.Outcome outcome(@Nullable Boolean issued) {
        if (issued == null) {
            return AmendmentProposal.Outcome.WAITING;
        }
        return issued ? AmendmentProposal.Outcome.ISSUED : AmendmentProposal.Outcome.RETURNED;
    }

    private static List<UUID> uuids(ResultSet row, String column) throws SQLException {
        return row.getArray(column) == null
                ? new ArrayList<>()
                : Arrays.asList((UUID[]) row.getArray(column).getArray());
    }

    private static PersonId person(ResultSet row, String column) throws SQLException {
        return new PersonId(row.getObject(column, UUID.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
