package de.foerderfluss.recovery;

import de.foerderfluss.shared.CaseReference;
import java.util.Locale;

/**
 * Which claim of which case.
 *
 * @param number 1 to 999, in the order in which they arose
 */
public record ClaimId(CaseReference reference, int number) {

    static final int HIGHEST = 999;

    public ClaimId {
        if (number < 1 || number > HIGHEST) {
            throw new IllegalArgumentException("Not a claim's number: " + number);
        }
    }

    /**
     * A claim as an address names it.
     *
     * @throws UnknownClaim if no claim can have this number
     */
    public static ClaimId named(CaseReference reference, int number) {
        if (number < 1 || number > HIGHEST) {
            throw new UnknownClaim();
        }
        return new ClaimId(reference, number);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s, Forderung %d", reference, number);
    }
}
