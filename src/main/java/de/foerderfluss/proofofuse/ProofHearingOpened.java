package de.foerderfluss.proofofuse;

/** The municipality is heard because a proof is still missing. */
public record ProofHearingOpened(ProofId id) {}
