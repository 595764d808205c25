package de.foerderfluss.payment;

import de.foerderfluss.shared.CanonicalText;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Locale;

/** An invoice as it is kept. */
@Embeddable
record InvoiceRow(
        @Column int line,
        @Column String supplier,
        @Column String invoiceNumber,
        @Column LocalDate invoiceDate,
        @Column LocalDate due,
        @Column boolean paid,
        @Column long amountCents,
        @Column String fingerprint,
        @Column boolean counts) {

    static InvoiceRow of(Invoice invoice) {
        return new InvoiceRow(
                invoice.line(),
                invoice.supplier(),
                invoice.number(),
                invoice.date(),
                invoice.due(),
                invoice.paid(),
                invoice.amount().cents(),
                fingerprint(invoice).hex(),
                true);
    }

    /** The same for the same invoice, however it is spelt: supplier and number by their letters and digits only, and the amount. */
    static ContentHash fingerprint(Invoice invoice) {
        return new CanonicalText("invoice")
                .with("supplier", letters(invoice.supplier()))
                .with("number", letters(invoice.number()))
                .with("amount", invoice.amount())
                .hash();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.GERMAN).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    InvoiceRow withoutCounting() {
        return new InvoiceRow(line, supplier, invoiceNumber, invoiceDate, due, paid, amountCents, fingerprint, false);
    }

    Invoice view() {
        return new Invoice(line, supplier, invoiceNumber, invoiceDate, due, paid, Money.ofCents(amountCents));
    }
}
