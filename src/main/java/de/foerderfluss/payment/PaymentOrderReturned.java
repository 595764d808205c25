package de.foerderfluss.payment;

/**
 * The certification no longer stands: the orderer sent it back, or the municipality named another account. The drawdown must be
 * certified again.
 */
public record PaymentOrderReturned(DrawdownId id) {}
