package de.foerderfluss.amendment;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;

/**
 * A proposed amendment has become a notice, or was returned, in this very transaction.
 *
 * @param state GRANTED, REFUSED, or OPEN if it was returned
 */
public record AmendmentRuled(CaseReference reference, MatterKey matter, AmendmentState state) {}
