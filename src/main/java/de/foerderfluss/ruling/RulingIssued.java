package de.foerderfluss.ruling;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;

/** A ruling has been issued as a notice, in this very transaction: what it brings about is to be booked in it. */
public record RulingIssued(CaseReference reference, MatterKey matter) {}
