package de.foerderfluss.recovery;

import de.foerderfluss.shared.CaseReference;

/** A notice claims money, in this very transaction. */
public record ClaimOpened(CaseReference reference, ClaimId id) {}
