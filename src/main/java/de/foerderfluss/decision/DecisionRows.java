package de.foerderfluss.decision;

import de.foerderfluss.guideline.FinancingKind;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.Percentage;
import de.foerderfluss.shared.Period;
import de.foerderfluss.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The proposals, approvals and returns of all cases: only ever added to. */
@Component
class DecisionRows {

    private static final String ALL = """
            select d.*, a.content_hash as approved_hash, a.approved_by, a.approved_at, r.reason as return_reason,
                   d.number < max(d.number) over (partition by d.case_reference) as superseded
            from app.decision d
            left join app.decision_approval a on a.decision_id = d.id
            left join app.decision_return r on r.decision_id = d.id
            where d.case_reference = :reference order by d.number""";

    private final JdbcClient jdbc;
    private final DecisionParts parts;

    DecisionRows(JdbcClient jdbc, DecisionParts parts) {
        this.jdbc = jdbc;
        this.parts = parts;
    }

    /** Waits for whoever is deciding the case and holds it until the end of the transaction. */
    void lock(CaseReference reference) {
        jdbc.sql("insert into app.decision_case (case_reference) values (:reference) on conflict do nothing")
                .param("reference", reference.text())
                .update();
        jdbc.sql("select case_reference from app.decision_case where case_reference = :reference for update")
                .param("reference", reference.text())
                .query(String.class)
                .single();
    }

    /** Oldest first. */
    List<Decision> of(CaseReference reference) {
        DecisionParts.OfCase content = parts.of(reference);
        return jdbc.sql(ALL)
                .param("reference", reference.text())
                .query((row, index) -> decision(reference, row, content))
                .list();
    }

    void add(Decision decision) {
        Period period = decision.grantPeriod();
        Percentage rate = decision.rate();
        ProofOfUse proof = decision.proofOfUse();
        jdbc.sql("""
                        insert into app.decision values
                        (:id, :reference, :number, :kind, :recognised, :financing, :rate, :start, :end, :reasons, :proof, :due,
                         :by, :at, :hash, :hearing)""")
                .param("id", decision.id())
                .param("reference", decision.reference().text())
                .param("number", decision.number())
                .param("kind", decision.kind().name())
                .param("recognised", decision.recognisedExpenditure().cents())
                .param("financing", decision.financing().name())
                .param("rate", rate == null ? null : rate.basisPoints())
                .param("start", period == null ? null : period.start())
                .param("end", period == null ? null : period.end())
                .param("reasons", decision.reasons())
                .param("proof", proof == null ? null : proof.name())
                .param("due", decision.proofDue())
                .param("by", decision.proposedBy().value())
                .param("at", decision.proposedAt().atOffset(ZoneOffset.UTC))
                .param("hash", decision.hash().hex())
                .param("hearing", decision.hearing())
                .update();
        parts.add(decision);
    }

    void approve(Decision decision, Approval approval) {
        jdbc.sql("insert into app.decision_approval values (:id, :hash, :by, :at)")
                .param("id", decision.id())
                .param("hash", approval.hash().hex())
                .param("by", approval.by().value())
                .param("at", approval.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void giveBack(Decision decision, String reason, PersonId by, Instant at) {
        jdbc.sql("insert into app.decision_return values (:id, :reason, :by, :at)")
                .param("id", decision.id())
                .param("reason", reason)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Decision decision(CaseReference reference, ResultSet row, DecisionParts.OfCase content)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        LocalDate start = row.getObject("period_start", LocalDate.class);
        Integer rate = row.getObject("rate_basis_points", Integer.class);
        String proof = row.getString("proof_of_use");
        return new Decision(
                id,
                reference,
                row.getInt("number"),
                DecisionKind.valueOf(row.getString("kind")),
                content.grant(id),
                Money.ofCents(row.getLong("recognised_cents")),
                FinancingKind.valueOf(row.getString("financing")),
                rate == null ? null : new Percentage(rate),
                start == null ? null : new Period(start, row.getObject("period_end", LocalDate.class)),
                content.conditions(id),
                row.getString("reasons"),
                row.getString("hearing"),
                content.rejectionReasons(id),
                proof == null ? null : ProofOfUse.valueOf(proof),
                row.getObject("proof_due", LocalDate.class),
                new PersonId(row.getObject("proposed_by", UUID.class)),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                content.contributors(id),
                new ContentHash(row.getString("content_hash")),
                state(row),
                approval(row),
                row.getString("return_reason"));
    }

    private static DecisionState state(ResultSet row) throws SQLException {
        if (row.getBoolean("superseded")) {
            return DecisionState.SUPERSEDED;
        }
        if (row.getString("return_reason") != null) {
            return DecisionState.RETURNED;
        }
        return row.getString("approved_hash") == null ? DecisionState.PROPOSED : DecisionState.APPROVED;
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
