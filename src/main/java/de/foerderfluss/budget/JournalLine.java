package de.foerderfluss.budget;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the journal (Buchungsjournal).
 *
 * @param amount signed: negative where money left the stage
 * @param reversedBy the posting that took this one back, if any
 */
public record JournalLine(
        long posting,
        Instant bookedAt,
        PersonId bookedBy,
        BookingAct act,
        @Nullable CaseReference caseReference,
        BudgetAccount account,
        Money amount,
        String reason,
        @Nullable Long reversedBy) {}
