package de.foerderfluss.amendment;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;

/** A clerk has assessed an amendment and proposed how to rule on it. */
public record AmendmentProposed(CaseReference reference, MatterKey matter) {}
