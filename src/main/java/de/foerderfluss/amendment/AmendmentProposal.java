package de.foerderfluss.amendment;

import de.foerderfluss.shared.PersonId;
import java.time.Instant;

/**
 * How a clerk wants to decide on an amendment. It never changes; a correction is a new one.
 *
 * @param round from 1
 * @param before the grant as it stood
 * @param after as it is to be; the same if nothing is granted
 * @param reasons as the notice states them
 */
public record AmendmentProposal(
        int round,
        boolean granted,
        GrantPlan before,
        GrantPlan after,
        String reasons,
        PersonId by,
        Instant at,
        Outcome outcome) {

    /** What became of it. */
    public enum Outcome {
        WAITING,
        RETURNED,
        ISSUED
    }

    YearShift shift() {
        return YearShift.between(before.byYear(), after.byYear());
    }

    boolean says(Assessed assessed) {
        return granted == assessed.granted() && after.equals(assessed.after()) && reasons.equals(assessed.reasons());
    }
}
