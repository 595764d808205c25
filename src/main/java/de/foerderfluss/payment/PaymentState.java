package de.foerderfluss.payment;

/** How far a payment has come. */
enum PaymentState {
    ORDERED,
    TRANSMITTED,
    EXECUTED,
    RETURNED
}
