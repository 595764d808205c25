package de.foerderfluss.identity;

import de.foerderfluss.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Days on which somebody of the granting authority is away and another person looks after their tasks (Abwesenheit). Why they are away is
 * nobody's concern here.
 *
 * @param from the first day
 * @param until the last day
 * @param endedAt when it was ended early or struck out; null if it was not
 */
public record Absence(
        UUID id,
        PersonId person,
        PersonId deputy,
        LocalDate from,
        LocalDate until,
        PersonId recordedBy,
        Instant recordedAt,
        @Nullable Instant endedAt) {

    public boolean lastsOn(LocalDate day) {
        return endedAt == null && !day.isBefore(from) && !day.isAfter(until);
    }

    /** Whether it lasts, or is still to come. */
    public boolean isOpen(LocalDate today) {
        return endedAt == null && !until.isBefore(today);
    }

    boolean meets(LocalDate first, LocalDate last) {
        return endedAt == null && !from.isAfter(last) && !until.isBefore(first);
    }
}
