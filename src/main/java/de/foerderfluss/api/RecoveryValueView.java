package de.foerderfluss.api;

import de.foerderfluss.recovery.RecoveryKey;
import de.foerderfluss.recovery.RecoveryValue;
import java.time.LocalDate;

/**
 * A figure by which money is claimed back.
 *
 * @param value as stored, with a decimal point
 */
record RecoveryValueView(
        RecoveryKey key,
        String germanName,
        String value,
        String germanValue,
        int revision,
        LocalDate validFrom,
        String source,
        String mark,
        boolean verified) {

    static RecoveryValueView of(RecoveryValue value) {
        return new RecoveryValueView(
                value.key(),
                value.key().germanName(),
                value.value(),
                value.germanValue(),
                value.revision(),
                value.validFrom(),
                value.source(),
                value.mark(),
                value.verified());
    }
}
