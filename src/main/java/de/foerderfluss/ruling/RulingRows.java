package de.foerderfluss.ruling;

import de.foerderfluss.decision.Approval;
import de.foerderfluss.notice.ActContent;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The proposals, approvals and returns of all matters: only ever added to. */
@Component
class RulingRows {

    private static final String ALL = """
            select r.*, a.content_hash as approved_hash, a.approved_by, a.approved_at, b.reason as return_reason,
                   r.number < max(r.number) over (partition by r.case_reference, r.matter) as superseded,
                   exists (select 1 from notice n where n.ruling_id = r.id) as issued,
                   (select array_agg(c.person_id) from ruling_contributor c where c.ruling_id = r.id) as contributors
            from ruling r
            left join ruling_approval a on a.ruling_id = r.id
            left join ruling_return b on b.ruling_id = r.id
            where r.case_reference = :case""";

    private final JdbcClient jdbc;

    RulingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for whoever is deciding on the matter and holds it until the end of the transaction. */
    void lock(CaseReference reference, MatterKey matter) {
        on(
                        "insert into ruling_matter (case_reference, matter) values (:case, :matter) on conflict do nothing",
                        reference,
                        matter)
                .update();
        on(
                        "select matter from ruling_matter where case_reference = :case and matter = :matter for update",
                        reference,
                        matter)
                .query(String.class)
                .single();
    }

    /** Of one matter, oldest first. */
    List<Ruling> of(CaseReference reference, MatterKey matter) {
        return on(ALL + " and r.matter = :matter order by r.number", reference, matter)
                .query((row, index) -> read(row))
                .list();
    }

    /** The last proposal on each matter of the case, the oldest matter first. */
    List<Ruling> last(CaseReference reference) {
        return jdbc.sql("select * from (" + ALL + ") r where not superseded order by proposed_at, matter")
                .param("case", reference.text())
                .query((row, index) -> read(row))
                .list();
    }

    void add(Ruling ruling, String content) {
        on("""
                        insert into ruling (id, case_reference, matter, number, content, content_hash, proposed_by, proposed_at)
                        values (:id, :case, :matter, :number, :content, :hash, :by, :at)
                        """, ruling.reference(), ruling.matter())
                .param("id", ruling.id())
                .param("number", ruling.number())
                .param("content", content)
                .param("hash", ruling.hash().hex())
                .param("by", ruling.proposedBy().value())
                .param("at", ruling.proposedAt().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("insert into ruling_contributor (ruling_id, person_id) select :id, * from unnest(:people)")
                .param("id", ruling.id())
                .param(
                        "people",
                        ruling.contributors().stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
    }

    void approve(Ruling ruling, Approval approval) {
        jdbc.sql(
                        "insert into ruling_approval (ruling_id, content_hash, approved_by, approved_at) values (:id, :hash, :by, :at)")
                .param("id", ruling.id())
                .param("hash", approval.hash().hex())
                .param("by", approval.by().value())
                .param("at", approval.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void giveBack(Ruling ruling, String reason, PersonId by, Instant at) {
        jdbc.sql(
                        "insert into ruling_return (ruling_id, reason, returned_by, returned_at) values (:id, :reason, :by, :at)")
                .param("id", ruling.id())
                .param("reason", reason)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private JdbcClient.StatementSpec on(String sql, CaseReference reference, MatterKey matter) {
        return jdbc.sql(sql).param("case", reference.text()).param("matter", matter.text());
    }

    private static Ruling read(ResultSet row) throws SQLException {
        return new Ruling(
                row.getObject("id", UUID.class),
                new CaseReference(row.getString("case_reference")),
                new MatterKey(row.getString("matter")),
                row.getInt("number"),
                ActContent.read(row.getString("content")),
                new PersonId(row.getObject("proposed_by", UUID.class)),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                Arrays.stream((UUID[]) row.getArray("contributors").getArray())
                        .map(PersonId::new)
                        .collect(Collectors.toSet()),
                new ContentHash(row.getString("content_hash")),
                state(row),
                approval(row),
                row.getString("return_reason"));
    }

    private static RulingState state(ResultSet row) throws SQLException {
        if (row.getBoolean("superseded")) {
            return RulingState.SUPERSEDED;
        }
        if (row.getString("return_reason") != null) {
            return RulingState.RETURNED;
        }
        if (row.getBoolean("issued")) {
            return RulingState.ISSUED;
        }
        return row.getString("approved_hash") == null ? RulingState.PROPOSED : RulingState.APPROVED;
    }

    private static @Nullable Approval approval(ResultSet row) throws SQLException {
        String hash = row.getString("approved_hash");
        return hash == null
                ? null
                : new Approval(
                        new PersonId(row.getObject("approved_by", UUID.class)),
                        row.getObject("approved_at", OffsetDateTime.class).toInstant(),
                        new ContentHash(hash));
    }
}
