package de.foerderfluss.decision;

import de.foerderfluss.shared.CaseReference;

/** A signatory has returned the decision for correction. */
public record DecisionReturned(CaseReference reference) {}
