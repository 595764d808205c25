package de.foerderfluss.amendment;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;

/** A municipality has asked for an amendment, or the office has set one going. */
public record AmendmentOpened(CaseReference reference, MatterKey matter) {}
