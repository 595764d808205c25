package de.foerderfluss.payment;

/** The payment of a drawdown is ordered and waits for the next payment run. */
public record PaymentOrdered(DrawdownId id) {}
