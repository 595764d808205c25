package de.foerderfluss.proofofuse;

import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The examinations: only ever added to. */
@Component
class ExaminationRows {

    private final JdbcClient jdbc;

    ExaminationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Examination examination) {
        ProofId id = examination.id();
        jdbc.sql("""
                        insert into proof_examination values
                        (:case, :year, :round, :depth, :outcome, :purpose, :reason, :sections::jsonb, :by, :at, :hash)""")
                .param("case", id.reference().text())
                .param("year", id.year())
                .param("round", examination.round())
                .param("depth", examination.depth().name())
                .param("outcome", examination.outcome().name())
                .param("purpose", examination.purpose().name())
                .param("reason", examination.reason())
                .param("sections", RawProof.sections(examination.sections()))
                .param("by", examination.examinedBy().value())
                .param("at", examination.examinedAt().atOffset(ZoneOffset.UTC))
                .param("hash", examination.hash().hex())
                .update();
        examination
                .items()
                .forEach(item -> jdbc.sql("insert into proof_examined_item values (?, ?, ?, ?, ?, ?)")
                        .params(
                                id.reference().text(),
                                id.year(),
                                examination.round(),
                                item.number(),
                                item.recognised().cents(),
                                item.reason())
                        .update());
    }

    /** The examination of the last round that was examined. */
    Optional<Examination> last(ProofId id) {
        return jdbc.sql("""
                        select * from proof_examination where case_reference = ? and year = ? order by round desc limit 1
                        """)
                .params(id.reference().text(), id.year())
                .query((row, number) -> examination(id, row))
                .optional();
    }

    private Examination examination(ProofId id, ResultSet row) throws SQLException {
        int round = row.getInt("round");
        return new Examination(
                id,
                round,
                ExaminationDepth.valueOf(row.getString("depth")),
                ExaminationOutcome.valueOf(row.getString("outcome")),
                PurposeDegree.valueOf(row.getString("purpose")),
                items(id, round),
                row.getString("reason"),
                RawProof.sections(row.getString("sections")),
                new PersonId(row.getObject("examined_by", UUID.class)),
                row.getObject("examined_at", OffsetDateTime.class).toInstant(),
                new ContentHash(row.getString("content_hash")));
    }

    private List<ExaminedItem> items(ProofId id, int round) {
        return jdbc.sql("""
                        select item.number, claim.description, claim.planned_cents, claim.claimed_cents,
                               item.recognised_cents, item.reason
                        from proof_examined_item item
                        join proof_cost_item claim using (case_reference, year, round, number)
                        where case_reference = ? and year = ? and round = ? order by number
                        """)
                .params(id.reference().text(), id.year(), round)
                .query((row, number) -> new ExaminedItem(
                        row.getInt("number"),
                        row.getString("description"),
                        Money.ofCents(row.getLong("planned_cents")),
                        Money.ofCents(row.getLong("claimed_cents")),
                        Money.ofCents(row.getLong("recognised_cents")),
                        row.getString("reason")))
                .list();
    }
}
