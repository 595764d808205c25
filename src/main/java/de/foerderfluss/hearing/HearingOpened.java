package de.foerderfluss.hearing;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;

/** The municipality is being heard. */
public record HearingOpened(CaseReference reference, MatterKey matter) {}
