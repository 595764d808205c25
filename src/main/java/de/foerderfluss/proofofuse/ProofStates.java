package de.foerderfluss.proofofuse;

import org.springframework.stereotype.Component;

/** How far proofs have come, derived from what was submitted and examined. */
@Component
class ProofStates {

    private final ProofRows proofs;

    ProofStates(ProofRows proofs) {
        this.proofs = proofs;
    }

    ProofState of(ProofId id) {
        return proofs.rounds(id) == 0 ? ProofState.OWED : ProofState.SUBMITTED;
    }
}
