package de.foerderfluss.recovery;

import de.foerderfluss.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deferral or a payment plan (Stundung, § 59 Abs. 1 Nr. 1 ThürLHO).
 *
 * @param from the day on which it was granted
 * @param until the new due day, or that of the last rate
 * @param instalments empty for a plain deferral
 * @param endedOn when it was taken back, if it was
 * @param endReason empty if it was not
 */
public record Relief(
        int number,
        LocalDate from,
        LocalDate until,
        ReliefInterest interest,
        List<Instalment> instalments,
        String reason,
        Instant grantedAt,
        PersonId grantedBy,
        @Nullable LocalDate endedOn,
        String endReason) {

    public Relief {
        instalments = List.copyOf(instalments);
    }

    public boolean isRunning(LocalDate today) {
        return endedOn == null && !today.isAfter(until);
    }

    /** The last day on which it changes the interest. */
    LocalDate lastDay() {
        return endedOn == null ? until : endedOn;
    }
}
