package de.foerderfluss.notice;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import java.time.LocalDate;

/**
 * A court action against a notice is recorded.
 *
 * @param remedyEnds the last day of the remedy period, from which on what it leaves uncontested is final
 * @param wasFinal whether the notice had counted as final, because nobody knew of the action
 */
public record CourtActionFiled(CaseReference reference, MatterKey matter, LocalDate remedyEnds, boolean wasFinal) {}
