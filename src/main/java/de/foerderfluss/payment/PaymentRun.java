package de.foerderfluss.payment;

import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment run (Zahlungslauf).
 *
 * @param number ascending; numbers may be left out
 * @param messageId under which the bank knows the file
 * @param expected how many payments were waiting when it began
 * @param collected how many it has taken up so far
 * @param total the sum of those
 */
public record PaymentRun(
        UUID id,
        int number,
        String messageId,
        LocalDate executionDate,
        PaymentRunState state,
        int expected,
        int collected,
        Money total,
        Instant startedAt,
        PersonId startedBy,
        @Nullable Instant finishedAt) {}
