package de.foerderfluss.notice;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;

/** What a court action has left uncontested of a notice is final. */
public record NoticePartlyFinal(CaseReference reference, MatterKey matter) {}
