package de.foerderfluss.notice;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;

/** The authority has done what followed from the end of a court action. */
public record CourtActionImplemented(CaseReference reference, MatterKey matter, boolean noticeStands) {}
