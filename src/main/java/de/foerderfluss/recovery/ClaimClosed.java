package de.foerderfluss.recovery;

import de.foerderfluss.shared.CaseReference;

/** Nothing of the claim is open any more: paid, remitted, or below the minor amount. */
public record ClaimClosed(CaseReference reference, ClaimId id) {}
