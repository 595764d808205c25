package de.foerderfluss.ruling;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;

/** A ruling waits for its approval. */
public record RulingProposed(CaseReference reference, MatterKey matter) {}
