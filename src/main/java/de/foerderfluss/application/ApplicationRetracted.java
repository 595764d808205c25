package de.foerderfluss.application;

import de.foerderfluss.shared.CaseReference;

/** The municipality has taken its application back; whoever knows that it is too late refuses. */
public record ApplicationRetracted(CaseReference reference) {}
