package de.foerderfluss.calendar;

import de.foerderfluss.shared.CaseReference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A deadline of a case as it was set, and what became of it.
 *
 * @param outcome none as long as it runs
 * @param outcomeReason German; empty as long as it runs
 */
public record StoredDeadline(
        long number,
        CaseReference reference,
        DeadlineKind kind,
        Deadline deadline,
        Instant setAt,
        @Nullable Instant endedAt,
        @Nullable DeadlineOutcome outcome,
        String outcomeReason) {

    public boolean isRunning() {
        return outcome == null;
    }
}
