package de.foerderfluss.notice;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;

/**
 * The court action against a notice has ended.
 *
 * @param noticeStands false if the court has set aside the whole notice; then it never becomes final
 */
public record CourtActionEnded(
        CaseReference reference, MatterKey matter, ActionOutcome outcome, boolean noticeStands) {}
