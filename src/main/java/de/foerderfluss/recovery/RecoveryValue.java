package de.foerderfluss.recovery;

import de.foerderfluss.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A figure of recovery as it stands in one row.
 *
 * @param value as stored; see {@link #germanValue} for reading
 * @param revision from 1, one more with each change
 * @param validFrom first day on which it is used
 * @param mark how sure it is: A official source, B secondary source, GK general legal knowledge, P to be verified, U unknown, D our own
 *     proposal
 * @param verified whether it was read in the official text
 */
public record RecoveryValue(
        RecoveryKey key,
        int revision,
        String value,
        LocalDate validFrom,
        String source,
        String mark,
        boolean verified,
        PersonId changedBy,
        Instant changedAt) {

    public String germanValue() {
        return key.german(value);
    }
}
