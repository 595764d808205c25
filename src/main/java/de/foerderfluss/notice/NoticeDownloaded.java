package de.foerderfluss.notice;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import java.time.LocalDate;

/** The municipality has downloaded its notice for the first time; {@code remedyEnds} is the last day to go to court. */
public record NoticeDownloaded(CaseReference reference, MatterKey matter, LocalDate remedyEnds) {}
