package de.foerderfluss.api;

import de.foerderfluss.proofofuse.ExaminationDepth;
import de.foerderfluss.proofofuse.SampleFactor;
import de.foerderfluss.proofofuse.SampleLot;
import de.foerderfluss.proofofuse.SampleProtocol;
import de.foerderfluss.shared.CaseReference;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sample of a month.
 *
 * @param sharePercent at least so many are examined closely
 * @param points of each factor, beside the base that everybody has
 * @param seedHash SHA-256 of the seed
 * @param seed none until the drawing
 */
record SampleView(
        String period,
        int ruleVersion,
        boolean ruleVerified,
        int basePoints,
        Map<SampleFactor, Integer> points,
        BigDecimal sharePercent,
        String seedHash,
        Instant committedAt,
        @Nullable String seed,
        @Nullable Instant drawnAt,
        List<LotView> lots) {

    /** @param number as text, since it is larger than JavaScript counts */
    record LotView(
            int rank,
            CaseReference reference,
            String proofHash,
            Set<SampleFactor> factors,
            int score,
            String number,
            ExaminationDepth depth) {

        static LotView of(SampleLot lot) {
            return new LotView(
                    lot.rank(),
                    lot.id().reference(),
                    lot.proof().hex(),
                    lot.factors(),
                    lot.score(),
                    Long.toString(lot.number()),
                    lot.depth());
        }
    }

    static SampleView of(SampleProtocol protocol) {
        return new SampleView(
                protocol.period().text(),
                protocol.rule().version(),
                protocol.rule().verified(),
                protocol.rule().basePoints(),
                protocol.rule().points(),
                BigDecimal.valueOf(protocol.share().basisPoints(), 2),
                protocol.seedHash().hex(),
                protocol.committedAt(),
                protocol.seed(),
                protocol.drawnAt(),
                protocol.lots().stream().map(LotView::of).toList());
    }
}
