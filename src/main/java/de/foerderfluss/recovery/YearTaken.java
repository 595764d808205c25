package de.foerderfluss.recovery;

import de.foerderfluss.shared.Money;

/**
 * What a revocation makes of one budget year.
 *
 * @param granted before it
 * @param revoked the part that is taken back
 * @param paid and not claimed back yet
 * @param refund what was paid beyond what is left of the grant
 * @param freed what was promised and will not be paid any more
 */
public record YearTaken(int year, Money granted, Money revoked, Money paid, Money refund, Money freed) {

    public Money left() {
        return granted.minus(revoked);
    }
}
