package de.foerderfluss.proofofuse;

import de.foerderfluss.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the drafts: the only ones of this room that change. */
@Component
class DraftRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    DraftRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    ProofDraft of(ProofId id) {
        return jdbc.sql("select * from proof_draft where case_reference = :case and year = :year")
                .param("case", id.reference().text())
                .param("year", id.year())
                .query((row, number) -> draft(id, row))
                .optional()
                .orElseGet(() -> ProofDraft.blank(id));
    }

    /** Keeps the values; the caller holds the obligation's lock. */
    ProofDraft save(ProofId id, Map<String, Object> values, PersonId by) {
        jdbc.sql("""
                        insert into proof_draft (case_reference, year, version, content, saved_at, saved_by, editors)
                        values (:case, :year, 1, :content::jsonb, :at, :by, array [:by::uuid])
                        on conflict (case_reference, year) do update
                        set version = proof_draft.version + 1, content = excluded.content, saved_at = excluded.saved_at,
                            saved_by = excluded.saved_by,
                            editors = case when :by = any (proof_draft.editors) then proof_draft.editors
                                           else proof_draft.editors || :by::uuid end
                        """)
                .param("case", id.reference().text())
                .param("year", id.year())
                .param("content", RawProof.write(values))
                .param("at", OffsetDateTime.now(clock))
                .param("by", by.value())
                .update();
        return of(id);
    }

    private static ProofDraft draft(ProofId id, ResultSet row) throws SQLException {
        UUID[] editors = (UUID[]) row.getArray("editors").getArray();
        Set<PersonId> people = Arrays.stream(editors).map(PersonId::new).collect(Collectors.toSet());
        return new ProofDraft(
                id,
                row.getInt("version"),
                RawProof.read(row.getString("content")),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("saved_by", UUID.class)),
                people);
    }
}
