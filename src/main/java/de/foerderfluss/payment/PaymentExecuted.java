package de.foerderfluss.payment;

/** Bank or cash desk have paid the drawdown. */
public record PaymentExecuted(DrawdownId id) {}
