package de.foerderfluss.closure;

import de.foerderfluss.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change that a municipality has reported.
 *
 * @param number from 1 within the case
 * @param since from which day on
 * @param judgement null until somebody has examined it
 */
public record ReportedChange(
        int number,
        ChangeKind kind,
        LocalDate since,
        String message,
        PersonId reportedBy,
        Instant reportedAt,
        @Nullable ChangeJudgement judgement) {}
