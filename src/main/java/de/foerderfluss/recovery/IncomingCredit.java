package de.foerderfluss.recovery;

import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.Money;
import java.time.LocalDate;

/**
 * Money that has come in (Geldeingang).
 *
 * @param bankKey tells the booking from every other one
 * @param remittance the purpose as the payer wrote it
 * @param payer empty if it is not said
 * @param assigned how much of it is booked on claims or known to belong elsewhere
 */
public record IncomingCredit(
        ContentHash bankKey, Money amount, LocalDate bookedOn, String remittance, String payer, Money assigned) {

    /** What somebody still has to look at. */
    public Money rest() {
        return amount.minus(assigned);
    }
}
