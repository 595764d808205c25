package de.foerderfluss.notice;

import de.foerderfluss.shared.CaseReference;

/** The notice can no longer be contested. */
public record NoticeBecameFinal(CaseReference reference) {}
