package de.foerderfluss.amendment;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;

/** Nobody wants the amendment any more. */
public record AmendmentWithdrawn(CaseReference reference, MatterKey matter) {}
