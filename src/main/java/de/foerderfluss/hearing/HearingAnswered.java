package de.foerderfluss.hearing;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;

/** The municipality has answered in a hearing. */
public record HearingAnswered(CaseReference reference, MatterKey matter) {}
