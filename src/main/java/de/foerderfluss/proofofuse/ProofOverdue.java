package de.foerderfluss.proofofuse;

/** A proof was not submitted in time; from now on its municipality is reminded. */
public record ProofOverdue(ProofId id) {}
