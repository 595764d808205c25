package de.foerderfluss.recovery;

import de.foerderfluss.shared.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal to write a claim off, and what a second person decided.
 *
 * @param amount what is given up, or for a suspension what was open
 * @param approved none as long as nobody has decided
 * @param decisionReason empty as long as nobody has decided
 */
public record WriteOff(
        UUID id,
        WriteOffKind kind,
        ClaimAmount amount,
        String reason,
        Instant proposedAt,
        PersonId proposedBy,
        @Nullable Boolean approved,
        String decisionReason,
        @Nullable Instant decidedAt,
        @Nullable PersonId decidedBy) {

    public boolean isOpen() {
        return approved == null;
    }
}
