package de.foerderfluss.casefile;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came out when a case file was recomputed (Nachrechnung). It says how the file was then; how it is now only shows the next time.
 *
 * @param by who asked for it, or the system at night
 * @param entries how many entries the file had
 * @param firstBrokenEntry the first entry that did not fit; null if the file was intact
 */
public record ChainVerdict(
        CaseReference reference,
        Instant at,
        PersonId by,
        long entries,
        @Nullable Long firstBrokenEntry) {

    public boolean isIntact() {
        return firstBrokenEntry == null;
    }
}
