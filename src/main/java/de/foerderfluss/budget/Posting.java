package de.foerderfluss.budget;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A posting as it stands in the books for ever. What was wrong is put right by a {@linkplain BookingAct#REVERSAL reversal}.
 *
 * @param number ascending in the order of booking; numbers may be left out
 * @param caseReference none for acts on a whole line
 * @param reverses the number of the posting that this one takes back
 */
public record Posting(
        long number,
        BookingAct act,
        @Nullable CaseReference caseReference,
        BudgetStep step,
        String reason,
        Instant bookedAt,
        PersonId bookedBy,
        @Nullable Long reverses,
        BalancedEntries entries) {}
