package de.foerderfluss.proofofuse;

import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.Percentage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about the sample of a period, so that anybody can draw it again (Ziehungsprotokoll).
 *
 * @param share at least so many are examined closely
 * @param seedHash SHA-256 of the seed, fixed before the period was over
 * @param seed none until the drawing
 * @param lots by rank; none until the drawing
 */
public record SampleProtocol(
        SamplePeriod period,
        SampleRule rule,
        Percentage share,
        ContentHash seedHash,
        Instant committedAt,
        @Nullable String seed,
        @Nullable Instant drawnAt,
        List<SampleLot> lots) {

    public SampleProtocol {
        lots = List.copyOf(lots);
    }

    public boolean isDrawn() {
        return drawnAt != null;
    }
}
