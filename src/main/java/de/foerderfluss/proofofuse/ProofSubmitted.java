package de.foerderfluss.proofofuse;

/** A municipality has submitted a proof. */
public record ProofSubmitted(ProofId id) {}
