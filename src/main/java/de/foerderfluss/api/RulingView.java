package de.foerderfluss.api;

import de.foerderfluss.notice.NoticeKind;
import de.foerderfluss.ruling.Ruling;
import de.foerderfluss.ruling.RulingState;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A ruling after the award.
 *
 * @param matter what it is about within the case, for example {@code DRAWDOWN:1}
 * @param number which proposal on the matter it is
 * @param figures what it says, for machines
 * @param contentHash to be named when approving
 */
record RulingView(
        String reference,
        String matter,
        int number,
        NoticeKind kind,
        String kindName,
        String subject,
        RulingState state,
        String stateName,
        Map<String, String> figures,
        String contentHash,
        Instant proposedAt,
        @Nullable Instant approvedAt,
        @Nullable String returnReason) {

    static RulingView of(Ruling ruling) {
        return new RulingView(
                ruling.reference().text(),
                ruling.matter().text(),
                ruling.number(),
                ruling.content().kind(),
                ruling.content().kind().germanName(),
                ruling.content().subject(),
                ruling.state(),
                ruling.state().germanName(),
                ruling.content().figures(),
                ruling.hash().hex(),
                ruling.proposedAt(),
                ruling.approval() == null ? null : ruling.approval().at(),
                ruling.returnReason());
    }
}
