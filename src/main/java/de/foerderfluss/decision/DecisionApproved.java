package de.foerderfluss.decision;

import de.foerderfluss.shared.CaseReference;

/** A second person has approved the decision. */
public record DecisionApproved(CaseReference reference) {}
