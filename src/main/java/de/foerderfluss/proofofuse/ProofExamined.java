package de.foerderfluss.proofofuse;

/** An examiner has examined a proof, or given it back. */
public record ProofExamined(ProofId id, ExaminationOutcome outcome) {}
