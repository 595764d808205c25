package de.foerderfluss.application;

import de.foerderfluss.shared.CaseReference;

/** An application has been received and stands in the case file. */
public record ApplicationSubmitted(CaseReference reference) {}
