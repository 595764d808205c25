package de.foerderfluss.recovery;

import java.time.LocalDate;

/**
 * A figure of recovery as somebody enters it.
 *
 * @param revision of the row that the person has seen
 * @param value as typed
 * @param source where it stands
 * @param verified whether it was read in the official text
 * @param validFrom first day on which it is to be used
 */
public record NewRecoveryValue(
        RecoveryKey key, int revision, String value, String source, boolean verified, LocalDate validFrom) {}
