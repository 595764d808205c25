package de.foerderfluss.hearing;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;

/** The answer in a hearing, or its absence, has been taken into account. */
public record HearingClosed(CaseReference reference, MatterKey matter) {}
