package de.foerderfluss.assessment;

import de.foerderfluss.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One completeness check as it was made.
 *
 * @param number from 1, one more after each request for documents
 * @param presentItems codes of the checklist that were seen
 * @param replyDate last day for the missing items, only if some were asked for
 * @param note remark for the file, may be empty
 * @param answeredAt when the municipality supplied documents, if it did
 */
public record CompletenessRound(
        int number,
        CompletenessOutcome outcome,
        List<String> presentItems,
        List<MissingItem> missingItems,
        @Nullable LocalDate replyDate,
        String note,
        PersonId checkedBy,
        Instant checkedAt,
        @Nullable Instant answeredAt) {}
