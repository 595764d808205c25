package de.foerderfluss.budget;

import de.foerderfluss.shared.CaseReference;

/** A case has left the waiting list because money was set aside for it: the reservation under its step is already booked. */
public record FundsReleased(CaseReference reference) {}
