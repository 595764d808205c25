package de.foerderfluss.proofofuse;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A proof in the list of the office.
 *
 * @param municipality the applicant's name
 * @param depth once it is drawn
 * @param ageDays how long it is overdue, or how long it has waited for its examination; 0 otherwise
 */
public record BacklogLine(
        ProofId id,
        String title,
        String municipality,
        LocalDate due,
        @Nullable Instant submittedAt,
        BacklogStage stage,
        @Nullable ExaminationDepth depth,
        int ageDays) {}
