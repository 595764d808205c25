package de.foerderfluss.decision;

import de.foerderfluss.shared.CaseReference;

/** A clerk has proposed a decision. */
public record DecisionProposed(CaseReference reference) {}
