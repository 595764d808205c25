package de.foerderfluss.recovery;

import de.foerderfluss.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One entry of a claim's ledger.
 *
 * @param entry from 1, without gaps
 * @param amount more than zero where the claim grows, less where it is paid or given up
 * @param effectiveOn value date
 */
public record ClaimEntry(
        int entry,
        ClaimAct act,
        ClaimAmount amount,
        LocalDate effectiveOn,
        String reason,
        Instant bookedAt,
        PersonId bookedBy) {}
