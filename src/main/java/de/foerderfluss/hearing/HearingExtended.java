package de.foerderfluss.hearing;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;

/** The municipality has got more time to answer in a hearing. */
public record HearingExtended(CaseReference reference, MatterKey matter) {}
