package de.foerderfluss.notice;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;

/** The notice can no longer be contested. */
public record NoticeBecameFinal(CaseReference reference, MatterKey matter) {}
