package de.foerderfluss.payment.sepa;

import de.foerderfluss.shared.Iban;
import de.foerderfluss.shared.Money;

/**
 * One payment to one creditor.
 *
 * @param endToEndId at most 35 SEPA characters, unique for ever; comes back in every answer
 * @param amount 0,01 to 999.999.999,99 EUR
 * @param purpose the remittance information, of which the bank transmits 140 characters
 */
public record CreditTransfer(String endToEndId, Money amount, Party creditor, Iban account, String purpose) {

    static final Money LARGEST = Money.ofCents(99_999_999_999L);
    private static final int LONGEST_ID = 35;

    public CreditTransfer {
        if (endToEndId.isEmpty()
                || endToEndId.length() > LONGEST_ID
                || !endToEndId.equals(SepaText.of(endToEndId, LONGEST_ID))) {
            throw new IllegalArgumentException("Not an end-to-end id: " + endToEndId);
        }
        if (!amount.isPositive() || amount.exceeds(LARGEST)) {
            throw new IllegalArgumentException("Not a SEPA amount: " + amount);
        }
    }
}
