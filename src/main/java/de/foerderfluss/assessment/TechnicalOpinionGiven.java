package de.foerderfluss.assessment;

import de.foerderfluss.shared.CaseReference;

/** The technical department has given its opinion. */
public record TechnicalOpinionGiven(CaseReference reference) {}
