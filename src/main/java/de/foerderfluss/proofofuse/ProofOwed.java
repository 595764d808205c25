package de.foerderfluss.proofofuse;

/** A municipality owes a proof from now on. */
public record ProofOwed(ProofId id) {}
