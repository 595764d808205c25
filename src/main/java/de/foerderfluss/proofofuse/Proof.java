package de.foerderfluss.proofofuse;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A proof that is owed, and what has become of it.
 *
 * @param due until when it must be there, or had to be
 * @param dueReason why then: a German sentence with the legal basis
 * @param submitted the last round
 * @param examination of the last round that was examined
 */
public record Proof(
        ProofObligation obligation,
        LocalDate due,
        String dueReason,
        ProofState state,
        @Nullable SubmittedProof submitted,
        @Nullable Examination examination) {

    public ProofId id() {
        return obligation.id();
    }

    /** Whether the municipality should have submitted it. */
    public boolean isOverdue(LocalDate today) {
        return state.isWithMunicipality() && due.isBefore(today);
    }
}
