package de.foerderfluss.payment;

/**
 * The payment was refused before it was executed. The money is committed to the case again, and the drawdown waits for a new certification,
 * by which it is also given back to the municipality if its account is wrong.
 *
 * @param reason German, with the code of the bank
 */
public record PaymentReturned(DrawdownId id, String reason) {}
