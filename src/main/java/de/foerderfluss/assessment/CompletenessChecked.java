package de.foerderfluss.assessment;

import de.foerderfluss.shared.CaseReference;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A clerk has checked whether the application is complete.
 *
 * @param replyDate last day for missing documents, only if some were asked for
 */
public record CompletenessChecked(
        CaseReference reference,
        CompletenessOutcome outcome,
        @Nullable LocalDate replyDate) {}
