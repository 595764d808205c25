package de.foerderfluss.api;

import de.foerderfluss.closure.Closure;
import de.foerderfluss.closure.ClosureGround;
import de.foerderfluss.closure.OpenPlace;
import de.foerderfluss.closure.OpenPoint;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a case is closed, and what keeps it from being.
 *
 * @param retainUntil the last day on which its file is kept at least
 * @param retentionVerified whether the length of that was read in an official text
 * @param open what has to be done before; empty for a closed case
 */
record ClosureView(
        boolean closed,
        @Nullable ClosureGround ground,
        @Nullable Instant closedAt,
        @Nullable LocalDate retainUntil,
        @Nullable Boolean retentionVerified,
        List<Open> open) {

    /** Something that has to be done, and where. */
    record Open(String german, OpenPlace place) {}

    static ClosureView of(@Nullable Closure closure, List<OpenPoint> open) {
        return new ClosureView(
                closure != null,
                closure == null ? null : closure.ground(),
                closure == null ? null : closure.closedAt(),
                closure == null ? null : closure.retainUntil(),
                closure == null ? null : closure.retentionVerified(),
                open.stream()
                        .map(point -> new Open(point.german(), point.place()))
                        .toList());
    }
}
