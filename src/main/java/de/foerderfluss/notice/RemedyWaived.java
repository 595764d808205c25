package de.foerderfluss.notice;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;

/** The municipality has declared that it will not go to court. */
public record RemedyWaived(CaseReference reference, MatterKey matter) {}
