package de.foerderfluss.notice;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import java.time.LocalDate;

/** The notice has gone to the post; {@code remedyEnds} is the last day to go to court. */
public record NoticePosted(CaseReference reference, MatterKey matter, LocalDate remedyEnds) {}
