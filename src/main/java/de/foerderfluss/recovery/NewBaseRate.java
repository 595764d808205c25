package de.foerderfluss.recovery;

import java.time.LocalDate;

/**
 * A base rate as somebody enters it.
 *
 * @param validFrom first day of the half-year
 * @param revision of the row that the person has seen, 0 if there was none yet
 * @param rate as typed
 * @param source where it stands
 * @param verified whether it was compared with the Bundesbank's announcement
 */
public record NewBaseRate(LocalDate validFrom, int revision, String rate, String source, boolean verified) {}
