package de.foerderfluss.payment;

/** The certifier has decided on a drawdown. */
public record DrawdownCertified(DrawdownId id, CertificationOutcome outcome) {}
