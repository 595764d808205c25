package de.foerderfluss.api;

import de.foerderfluss.proofofuse.Examination;
import de.foerderfluss.proofofuse.ExaminationDepth;
import de.foerderfluss.proofofuse.ExaminationOutcome;
import de.foerderfluss.proofofuse.Proof;
import de.foerderfluss.proofofuse.ProofKind;
import de.foerderfluss.proofofuse.ProofState;
import de.foerderfluss.proofofuse.ReportSection;
import de.foerderfluss.proofofuse.SubmittedProof;
import de.foerderfluss.shared.CaseReference;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proof that is owed, and what has become of it; amounts in euros.
 *
 * @param key {@code gesamt} or the year of an interim proof
 * @param dueReason why this day, in German
 * @param submitted none before the first submission
 * @param examination for the office; for the municipality only what was returned
 */
record ProofView(
        CaseReference reference,
        String key,
        ProofKind kind,
        LocalDate due,
        String dueReason,
        boolean receiptsRequired,
        ProofState state,
        @Nullable SubmittedView submitted,
        @Nullable ExaminationView examination) {

    record ItemView(int number, String description, BigDecimal planned, BigDecimal claimed) {}

    record ReceiptView(
            int line,
            LocalDate paidOn,
            String payee,
            String invoiceNumber,
            String reason,
            BigDecimal amount,
            int costItem) {}

    /** @param findings for the office only */
    record SubmittedView(
            int round,
            Instant submittedAt,
            boolean late,
            BigDecimal claimed,
            BigDecimal grantUsed,
            List<ItemView> items,
            List<ReceiptView> receipts,
            List<ReportSection> report,
            List<String> findings,
            String hash) {

        static SubmittedView of(SubmittedProof proof, boolean office) {
            return new SubmittedView(
                    proof.round(),
                    proof.submittedAt(),
                    proof.isLate(),
                    proof.claimed().euros(),
                    proof.grantUsed().euros(),
                    proof.items().stream()
                            .map(item -> new ItemView(
                                    item.number(),
                                    item.description(),
                                    item.planned().euros(),
                                    item.claimed().euros()))
                            .toList(),
                    proof.receipts().stream()
                            .map(receipt -> new ReceiptView(
                                    receipt.line(),
                                    receipt.paidOn(),
                                    receipt.payee(),
                                    receipt.invoiceNumber(),
                                    receipt.reason(),
                                    receipt.amount().euros(),
                                    receipt.costItem()))
                            .toList(),
                    proof.report(),
                    office ? proof.findings() : List.of(),
                    proof.hash().hex());
        }
    }

    record RecognisedView(int number, BigDecimal claimed, BigDecimal recognised, String reason) {}

    record ExaminationView(
            int round,
            ExaminationDepth depth,
            ExaminationOutcome outcome,
            String reason,
            List<RecognisedView> items,
            List<ReportSection> sections,
            Instant examinedAt) {

        static ExaminationView of(Examination examination) {
            return new ExaminationView(
                    examination.round(),
                    examination.depth(),
                    examination.outcome(),
                    examination.reason(),
                    examination.items().stream()
                            .map(item -> new RecognisedView(
                                    item.number(),
                                    item.claimed().euros(),
                                    item.recognised().euros(),
                                    item.reason()))
                            .toList(),
                    examination.sections(),
                    examination.examinedAt());
        }

        static ExaminationView returned(Examination examination) {
            return new ExaminationView(
                    examination.round(),
                    examination.depth(),
                    examination.outcome(),
                    examination.reason(),
                    List.of(),
                    List.of(),
                    examination.examinedAt());
        }
    }

    static ProofView of(Proof proof, boolean office) {
        SubmittedProof submitted = proof.submitted();
        return new ProofView(
                proof.id().reference(),
                proof.id().key(),
                proof.id().kind(),
                proof.due(),
                proof.dueReason(),
                proof.obligation().receiptsRequired(),
                proof.state(),
                submitted == null ? null : SubmittedView.of(submitted, office),
                examination(proof, office));
    }

    private static @Nullable ExaminationView examination(Proof proof, boolean office) {
        Examination examination = proof.examination();
        if (examination == null) {
            return null;
        }
        if (office) {
            return ExaminationView.of(examination);
        }
        return proof.state() == ProofState.RETURNED ? ExaminationView.returned(examination) : null;
    }
}
