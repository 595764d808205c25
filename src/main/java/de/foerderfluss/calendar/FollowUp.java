package de.foerderfluss.calendar;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day on which somebody looks at a case again (Wiedervorlage).
 *
 * @param subject what it is about within the case; null if it is about the case itself
 * @param note German: what to look at
 * @param escalated whether the head of unit is to see it too
 * @param why the reason of the deadline it warns of; null if a person has set it
 * @param raisedAt when it came up; null as long as its day is to come
 * @param endedBy who has done it; null if it is open or has lost its object
 */
public record FollowUp(
        long number,
        CaseReference reference,
        @Nullable MatterKey subject,
        LocalDate due,
        String note,
        boolean escalated,
        @Nullable String why,
        PersonId setBy,
        Instant setAt,
        @Nullable Instant raisedAt,
        @Nullable Instant endedAt,
        @Nullable Outcome outcome,
        @Nullable PersonId endedBy) {

    /** How a follow-up ended. */
    public enum Outcome {
        DONE("erledigt"),
        /** The deadline it warned of does not run any more. */
        LAPSED("gegenstandslos");

        private final String germanName;

        Outcome(String germanName) {
            this.germanName = germanName;
        }

        public String germanName() {
            return germanName;
        }
    }

    public boolean isOpen() {
        return outcome == null;
    }

    /** Whether it follows from a rule and not from a person's wish. */
    public boolean isFromDeadline() {
        return why != null;
    }

    public boolean isOverdue(LocalDate today) {
        return isOpen() && due.isBefore(today);
    }
}
