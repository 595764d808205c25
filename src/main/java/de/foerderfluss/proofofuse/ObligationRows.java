package de.foerderfluss.proofofuse;

import de.foerderfluss.shared.CaseReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the obligations; each is also the lock of its proof. */
@Component
class ObligationRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    ObligationRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether it is new. */
    boolean add(ProofObligation obligation) {
        return jdbc.sql("""
                        insert into proof_obligation (case_reference, year, due_on, receipts_required, opened_at)
                        values (:case, :year, :due, :receipts, :at) on conflict do nothing
                        """)
                        .param("case", obligation.id().reference().text())
                        .param("year", obligation.id().year())
                        .param("due", obligation.due())
                        .param("receipts", obligation.receiptsRequired())
                        .param("at", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    Optional<ProofObligation> find(ProofId id) {
        return find(id, "");
    }

    /** Waits for whoever is changing the proof, and keeps others waiting until the transaction ends. */
    Optional<ProofObligation> lock(ProofId id) {
        return find(id, " for update");
    }

    /** Interim proofs by year, then the proof of use. */
    List<ProofObligation> of(CaseReference reference) {
        return jdbc.sql("select * from proof_obligation where case_reference = :case order by year = 0, year")
                .param("case", reference.text())
                .query((row, number) -> obligation(row))
                .list();
    }

    private Optional<ProofObligation> find(ProofId id, String mode) {
        return jdbc.sql("select * from proof_obligation where case_reference = :case and year = :year" + mode)
                .param("case", id.reference().text())
                .param("year", id.year())
                .query((row, number) -> obligation(row))
                .optional();
    }

    private static ProofObligation obligation(ResultSet row) throws SQLException {
        return new ProofObligation(
                new ProofId(new CaseReference(row.getString("case_reference")), row.getInt("year")),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("receipts_required"));
    }
}
