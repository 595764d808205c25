package de.foerderfluss.closure;

import de.foerderfluss.shared.CaseReference;

/** A municipality has reported that something has changed during the dedication. */
public record ChangeReported(CaseReference reference, int number) {}
