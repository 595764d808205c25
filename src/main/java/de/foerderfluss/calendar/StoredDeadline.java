package de.foerderfluss.calendar;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A deadline of a case as it was set, and what became of it.
 *
 * @param subject what it is about within the case; null if it is about the case itself
 * @param outcome none as long as it runs
 * @param outcomeReason German; empty as long as it runs
 */
public record StoredDeadline(
        long number,
        CaseReference reference,
        DeadlineKind kind,
        @Nullable MatterKey subject,
        Deadline deadline,
        Instant setAt,
        @Nullable Instant endedAt,
        @Nullable DeadlineOutcome outcome,
        String outcomeReason) {

    public boolean isRunning() {
        return outcome == null;
    }
}
