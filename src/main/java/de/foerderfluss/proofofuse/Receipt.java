package de.foerderfluss.proofofuse;

import de.foerderfluss.shared.CanonicalText;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A line of the list of receipts (Beleg).
 *
 * @param line from 1
 * @param amount negative for a credit note, never zero
 * @param costItem number of the cost item it belongs to
 */
public record Receipt(
        int line, LocalDate paidOn, String payee, String invoiceNumber, String reason, Money amount, int costItem) {

    /** The same for the same receipt, however it is spelt: payee and number by their letters and digits only, and the amount. */
    ContentHash fingerprint() {
        return new CanonicalText("invoice")
                .with("supplier", letters(payee))
                .with("number", letters(invoiceNumber))
                .with("amount", amount)
                .hash();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.GERMAN).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
