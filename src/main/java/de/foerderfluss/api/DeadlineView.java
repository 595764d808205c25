package de.foerderfluss.api;

import de.foerderfluss.calendar.DeadlineKind;
import de.foerderfluss.calendar.DeadlineOutcome;
import de.foerderfluss.calendar.StoredDeadline;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deadline of a case.
 *
 * @param number by which it is moved
 * @param subject what it is about within the case, null for the case itself
 * @param date its last day
 * @param movable whether the authority has set it and may extend or suspend it
 * @param reason why this day, with the paragraph
 * @param outcome null as long as it runs
 */
record DeadlineView(
        long number,
        DeadlineKind kind,
        @Nullable String subject,
        String germanName,
        LocalDate date,
        String legalBasis,
        String reason,
        boolean movable,
        @Nullable DeadlineOutcome outcome,
        String outcomeReason) {

    static DeadlineView of(StoredDeadline deadline) {
        return new DeadlineView(
                deadline.number(),
                deadline.kind(),
                deadline.subject() == null ? null : deadline.subject().text(),
                deadline.kind().germanName(),
                deadline.deadline().date(),
                deadline.deadline().legalBasis(),
                deadline.deadline().reason(),
                deadline.isRunning() && deadline.deadline().rule().isSetByAuthority(),
                deadline.outcome(),
                deadline.outcomeReason());
    }
}
