package de.foerderfluss.budget;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.PersonId;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A posting about to be booked. {@code content} tells a repeat of the same step from another act under the same key. */
record NewPosting(
        BookingAct act,
        @Nullable CaseReference caseReference,
        BudgetStep step,
        ContentHash content,
        String reason,
        PersonId bookedBy,
        @Nullable Long reverses,
        BalancedEntries entries) {

    static NewPosting ofCase(
            BookingAct act, CaseReference reference, BudgetStep step, ContentHash content, BalancedEntries entries) {
        return new NewPosting(act, reference, step, content, act.germanName(), PersonId.SYSTEM, null, entries);
    }

    static NewPosting ofLine(
            BookingAct act, BudgetStep key, ContentHash content, PersonId by, String reason, BalancedEntries entries) {
        return new NewPosting(act, null, key, content, reason, by, null, entries);
    }

    /** The fingerprint of an order: the act and all that its caller asked for. */
    static ContentHash content(BookingAct act, Object... order) {
        return ContentHash.of(act + Arrays.toString(order));
    }
}
