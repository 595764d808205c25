package de.foerderfluss.recovery;

/** Nothing of the claim is open any more: paid, remitted, or below the minor amount. */
public record ClaimSettled(ClaimId id) {}
