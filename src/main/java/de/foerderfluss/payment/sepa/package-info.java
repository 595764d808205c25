/** Files for and from the bank: credit transfers as pain.001, status reports as pain.002, bookings as camt.054 (Bankdateien). */
@NullMarked
package de.foerderfluss.payment.sepa;

import org.jspecify.annotations.NullMarked;
