package de.foerderfluss.proofofuse;

import de.foerderfluss.shared.Breach;

/** The proof lies with the office and cannot be changed. */
public class ProofNotOpen extends Breach {

    private static final long serialVersionUID = 1L;

    ProofNotOpen(ProofId id, ProofState state) {
        super(
                Kind.CONFLICT,
                "Der %s zum Aktenzeichen %s ist %s und lässt sich nicht mehr ändern."
                        .formatted(id.german(), id.reference(), state.germanName()));
    }
}
