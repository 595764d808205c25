package de.foerderfluss.calendar;

import de.foerderfluss.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a deadline came to its day by an act of the authority.
 *
 * @param deadline number of the deadline that runs since
 * @param replaced number of the one that ran before
 * @param suspendedFrom first day of a suspension; null for an extension
 * @param suspendedUntil last day of a suspension; null for an extension
 */
public record DeadlineChange(
        long deadline,
        long replaced,
        Kind kind,
        LocalDate oldDay,
        LocalDate newDay,
        @Nullable LocalDate suspendedFrom,
        @Nullable LocalDate suspendedUntil,
        String reason,
        PersonId by,
        Instant at) {

    /** What was done to a deadline. */
    public enum Kind {
        EXTENSION("verlängert"),
        SUSPENSION("ausgesetzt"),
        AMENDMENT("durch Änderungsbescheid neu bestimmt");

        private final String germanName;

        Kind(String germanName) {
            this.germanName = germanName;
        }

        public String germanName() {
            return germanName;
        }
    }
}
