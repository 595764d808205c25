package de.foerderfluss.api;

import de.foerderfluss.calendar.FollowUp;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day on which somebody looks at a case again.
 *
 * @param subject what it is about within the case, null for the case itself
 * @param escalated whether the head of unit is to see it too
 * @param why the reason of the deadline it warns of, null if a person has set it
 * @param raisedAt when it came up, null as long as its day is to come
 * @param outcome null as long as it is open
 */
record FollowUpView(
        long number,
        String reference,
        @Nullable String subject,
        LocalDate day,
        String note,
        boolean escalated,
        boolean overdue,
        @Nullable String why,
        @Nullable Instant raisedAt,
        FollowUp.@Nullable Outcome outcome,
        @Nullable Instant endedAt) {

    static FollowUpView of(FollowUp followUp, LocalDate today) {
        return new FollowUpView(
                followUp.number(),
                followUp.reference().text(),
                followUp.subject() == null ? null : followUp.subject().text(),
                followUp.due(),
                followUp.note(),
                followUp.escalated(),
                followUp.isOverdue(today),
                followUp.why(),
                followUp.raisedAt(),
                followUp.outcome(),
                followUp.endedAt());
    }
}
