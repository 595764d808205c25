package de.foerderfluss.recovery;

import de.foerderfluss.shared.YearlyAmounts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a clerk wants to take back, and why.
 *
 * @param parts what is to go of each budget year; empty for all of it
 * @param effectiveFrom from when on the award is no longer effective; null for its whole past
 * @param trust whether trust in the award deserves protection; empty unless it is withdrawn
 * @param interestReason empty unless interest is waived
 */
record RevocationRequest(
        RevocationGround ground,
        YearlyAmounts parts,
        @Nullable LocalDate effectiveFrom,
        String facts,
        String discretion,
        String trust,
        InterestChoice interest,
        String interestReason) {

    boolean isWhole() {
        return parts.isEmpty();
    }
}
