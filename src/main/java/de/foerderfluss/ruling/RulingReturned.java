package de.foerderfluss.ruling;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;

/** A ruling was returned or withdrawn; the room that proposed it may propose it anew. */
public record RulingReturned(CaseReference reference, MatterKey matter) {}
