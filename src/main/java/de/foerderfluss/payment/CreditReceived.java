package de.foerderfluss.payment;

import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import java.time.LocalDate;

/**
 * Bank or cash desk report money that has come in and is no return of ours. The same booking may be reported again by another file.
 *
 * @param bankKey tells this booking from every other one
 * @param remittance the purpose as the payer wrote it
 * @param payer empty if it is not said
 * @param by who imported the file
 */
public record CreditReceived(
        ContentHash bankKey, Money amount, LocalDate bookedOn, String remittance, String payer, PersonId by) {}
