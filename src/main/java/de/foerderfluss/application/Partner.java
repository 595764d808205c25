package de.foerderfluss.application;

import de.foerderfluss.shared.MunicipalityKey;
import de.foerderfluss.shared.Percentage;

/** A municipality that takes part in a joint project, with its share of the expenditure. */
public record Partner(MunicipalityKey key, Percentage share) {}
