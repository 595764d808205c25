package de.foerderfluss.proofofuse;

import org.springframework.stereotype.Component;

/** How far proofs have come, derived from what was submitted and examined. */
@Component
class ProofStates {

    private final ProofRows proofs;
    private final ExaminationRows examinations;

    ProofStates(ProofRows proofs, ExaminationRows examinations) {
        this.proofs = proofs;
        this.examinations = examinations;
    }

    ProofState of(ProofId id) {
        int rounds = proofs.rounds(id);
        if (rounds == 0) {
            return ProofState.OWED;
        }
        return examinations
                .last(id)
                .filter(examination -> examination.round() == rounds)
                .map(ProofStates::after)
                .orElse(ProofState.SUBMITTED);
    }

    private static ProofState after(Examination examination) {
        return examination.outcome() == ExaminationOutcome.RETURNED ? ProofState.RETURNED : ProofState.EXAMINED;
    }
}
