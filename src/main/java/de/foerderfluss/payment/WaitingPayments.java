package de.foerderfluss.payment;

import de.foerderfluss.shared.Money;

/** What the next payment run would pay. */
public record WaitingPayments(int number, Money total) {}
