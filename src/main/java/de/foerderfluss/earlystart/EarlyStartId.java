package de.foerderfluss.earlystart;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import java.util.Optional;

/**
 * Which request for an early start of a case.
 *
 * @param number from 1 within the case
 */
public record EarlyStartId(CaseReference reference, int number) {

    private static final String MATTER = "EARLY_START";

    public MatterKey matter() {
        return MatterKey.of(MATTER, number);
    }

    /** The request that the matter is about; empty if it is about something else. */
    static Optional<EarlyStartId> of(CaseReference reference, MatterKey matter) {
        return isEarlyStart(matter)
                ? Optional.of(new EarlyStartId(
                        reference, Integer.parseInt(matter.text().substring(MATTER.length() + 1))))
                : Optional.empty();
    }

    /** Whether the matter is a request for an early start. */
    public static boolean isEarlyStart(MatterKey matter) {
        return matter.kind().equals(MATTER) && !matter.text().equals(MATTER);
    }
}
