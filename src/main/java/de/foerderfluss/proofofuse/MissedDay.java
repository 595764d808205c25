package de.foerderfluss.proofofuse;

import java.time.LocalDate;

/**
 * A day that passed without the proof.
 *
 * @param number counts within the case, and is the occasion of its letters
 */
record MissedDay(ProofId id, LocalDate due, int number) {}
