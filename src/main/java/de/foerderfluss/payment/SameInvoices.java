package de.foerderfluss.payment;

import de.foerderfluss.shared.ContentHash;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the invoices of a drawdown that count in drawdowns of other cases. */
@Component
@Transactional(readOnly = true)
public class SameInvoices {

    private final Drawdowns drawdowns;
    private final InvoiceRegister register;

    SameInvoices(Drawdowns drawdowns, InvoiceRegister register) {
        this.drawdowns = drawdowns;
        this.register = register;
    }

    /**
     * An invoice that is there twice.
     *
     * @param fingerprint over supplier, number and amount
     * @param places where else, in German, at most ten
     */
    public record SameInvoice(String name, ContentHash fingerprint, List<String> places) {}

    public List<SameInvoice> elsewhere(DrawdownId id) {
        return drawdowns.get(id).invoices().stream()
                .map(invoice -> same(id, invoice))
                .filter(same -> !same.places().isEmpty())
                .toList();
    }

    private SameInvoice same(DrawdownId id, Invoice invoice) {
        ContentHash fingerprint = InvoiceRow.fingerprint(invoice);
        return new SameInvoice(
                "Rechnung %s von %s über %s".formatted(invoice.number(), invoice.supplier(), invoice.amount()),
                fingerprint,
                register.elsewhere(id.reference(), fingerprint).stream()
                        .map(other -> "%s, Abruf %d".formatted(other.reference(), other.number()))
                        .toList());
    }
}
