package de.foerderfluss.proofofuse;

import java.time.LocalDate;

/**
 * The duty to prove how a grant was used (Nachweispflicht).
 *
 * @param due the day set at first; extensions stand with the deadlines
 */
public record ProofObligation(ProofId id, LocalDate due, boolean receiptsRequired) {}
