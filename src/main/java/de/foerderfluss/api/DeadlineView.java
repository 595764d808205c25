package de.foerderfluss.api;

import de.foerderfluss.calendar.DeadlineKind;
import de.foerderfluss.calendar.DeadlineOutcome;
import de.foerderfluss.calendar.StoredDeadline;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deadline of a case.
 *
 * @param date its last day
 * @param reason why this day, with the paragraph
 * @param outcome null as long as it runs
 */
record DeadlineView(
        DeadlineKind kind,
        String germanName,
        LocalDate date,
        String legalBasis,
        String reason,
        @Nullable DeadlineOutcome outcome,
        String outcomeReason) {

    static DeadlineView of(StoredDeadline deadline) {
        return new DeadlineView(
                deadline.kind(),
                deadline.kind().germanName(),
                deadline.deadline().date(),
                deadline.deadline().legalBasis(),
                deadline.deadline().reason(),
                deadline.outcome(),
                deadline.outcomeReason());
    }
}
