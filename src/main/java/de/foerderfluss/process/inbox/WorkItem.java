package de.foerderfluss.process.inbox;

import de.foerderfluss.identity.Role;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.MunicipalityKey;
import de.foerderfluss.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a person of the office.
 *
 * @param taskKey the step in the model, for example {@code Task_CheckCompleteness}
 * @param germanName what is to be done
 * @param role who may do it
 * @param title of the project
 * @param municipality the applicant's name
 * @param due until when it should be done by the office's own target, not by law; null if there is no target
 * @param claimedBy who has taken it on; nobody else is kept from it
 * @param claimedFor in whose place it was taken on by their deputy; null if by nobody's
 * @param drawdownNumber which drawdown it is about, null if it is about the case
 * @param matter which other matter it is about, null if it is about the application or a drawdown
 */
public record WorkItem(
        String taskId,
        CaseReference reference,
        @Nullable Integer drawdownNumber,
        @Nullable MatterKey matter,
        String taskKey,
        String germanName,
        Role role,
        String title,
        MunicipalityKey municipalityKey,
        String municipality,
        Instant since,
        @Nullable LocalDate due,
        @Nullable PersonId claimedBy,
        @Nullable PersonId claimedFor) {

    public boolean isOverdue(LocalDate today) {
        return due != null && due.isBefore(today);
    }

    /** How many days its target is past; 0 if it is not. */
    public long daysOverdue(LocalDate today) {
        return due == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, today));
    }
}
