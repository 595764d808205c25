package de.foerderfluss.notice;

import de.foerderfluss.decision.Approval;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.MatterKey;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A content that a signatory approves and a notice makes known.
 *
 * @param contentId the decision or ruling
 * @param hash of the content
 * @param approval null as long as it is only proposed
 * @param script the notice as it is written on a day
 */
record Signable(
        CaseReference reference,
        MatterKey matter,
        UUID contentId,
        ContentHash hash,
        @Nullable Approval approval,
        Function<LocalDate, NoticeScript> script) {}
