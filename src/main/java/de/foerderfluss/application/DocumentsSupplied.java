package de.foerderfluss.application;

import de.foerderfluss.shared.CaseReference;

/** The municipality has supplied documents; the receiver refuses if the case is not waiting for any. */
public record DocumentsSupplied(CaseReference reference) {}
