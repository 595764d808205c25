package de.foerderfluss.proofofuse;

import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The proofs submitted: only ever added to. */
@Component
class ProofRows {

    private final JdbcClient jdbc;
    private final StatementRows statements;

    ProofRows(JdbcClient jdbc, StatementRows statements) {
        this.jdbc = jdbc;
        this.statements = statements;
    }

    void add(SubmittedProof proof, Map<String, Object> content, ContentHash formVersion) {
        jdbc.sql("""
                        insert into proof values
                        (:case, :year, :round, :at, :by, :contributors, :content::jsonb, :form, :report::jsonb, :own, :third,
                         :income, :used, :units, :due, :findings, :hash, :granted)""")
                .param("case", proof.id().reference().text())
                .param("year", proof.id().year())
                .param("round", proof.round())
                .param("at", proof.submittedAt().atOffset(ZoneOffset.UTC))
                .param("by", proof.submittedBy().value())
                .param(
                        "contributors",
                        proof.contributors().stream().map(PersonId::value).toArray(UUID[]::new))
                .param("content", RawProof.write(content))
                .param("form", formVersion.hex())
                .param("report", RawProof.sections(proof.report()))
                .param("own", proof.funds().own().cents())
                .param("third", proof.funds().thirdParty().cents())
                .param("income", proof.funds().income().cents())
                .param("granted", proof.granted().cents())
                .param("used", proof.grantUsed().cents())
                .param("units", proof.provedUnits())
                .param("due", proof.due())
                .param("findings", proof.findings().toArray(String[]::new))
                .param("hash", proof.hash().hex())
                .update();
        statements.add(proof);
    }

    /** The last round. */
    Optional<SubmittedProof> last(ProofId id) {
        return jdbc.sql("select * from proof where case_reference = :case and year = :year order by round desc limit 1")
                .param("case", id.reference().text())
                .param("year", id.year())
                .query((row, number) -> proof(id, row))
                .optional();
    }

    int rounds(ProofId id) {
        return jdbc.sql("select count(*) from proof where case_reference = :case and year = :year")
                .param("case", id.reference().text())
                .param("year", id.year())
                .query(Integer.class)
                .single();
    }

    private SubmittedProof proof(ProofId id, ResultSet row) throws SQLException {
        int round = row.getInt("round");
        return new SubmittedProof(
                id,
                round,
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("submitted_by", UUID.class)),
                people((UUID[]) row.getArray("contributors").getArray()),
                RawProof.sections(row.getString("report")),
                statements.items(id, round),
                new Funds(money(row, "own_cents"), money(row, "third_party_cents"), money(row, "income_cents")),
                money(row, "granted_cents"),
                money(row, "grant_used_cents"),
                row.getInt("proved_units"),
                statements.receipts(id, round),
                row.getObject("due_on", LocalDate.class),
                List.of((String[]) row.getArray("findings").getArray()),
                new ContentHash(row.getString("content_hash")));
    }

    private static Set<PersonId> people(UUID[] ids) {
        return Arrays.stream(ids).map(PersonId::new).collect(Collectors.toSet());
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return Money.ofCents(row.getLong(column));
    }
}
