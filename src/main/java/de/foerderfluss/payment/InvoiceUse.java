package de.foerderfluss.payment;

import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What the invoices of a drawdown already say about its use: an invoice that was paid before the money came has used its part. */
final class InvoiceUse {

    private static final int LONGEST = 200;
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private InvoiceUse() {}

    /**
     * The parts of the paid invoices; each invoice bears the payment in proportion, the last one what is left by rounding. Without
     * invoices it is a rest payment, whose use is proved and examined already.
     */
    static List<UsedAmount> of(Drawdown drawdown) {
        if (drawdown.invoices().isEmpty()) {
            LocalDate proved = LocalDate.ofInstant(drawdown.requestedAt(), BERLIN);
            return List.of(new UsedAmount(proved, drawdown.asked(), "Geprüfter Verwendungsnachweis"));
        }
        List<UsedAmount> uses = new ArrayList<>();
        Money rest = drawdown.asked();
        List<Invoice> invoices = drawdown.invoices();
        for (int index = 0; index < invoices.size(); index++) {
            Invoice invoice = invoices.get(index);
            boolean last = index == invoices.size() - 1;
            Money part = last
                    ? rest
                    : drawdown.asked()
                            .proportion(
                                    invoice.amount().cents(),
                                    drawdown.invoiced().cents());
            rest = rest.minus(part);
            if (invoice.paid() && part.isPositive()) {
                uses.add(new UsedAmount(invoice.due(), part, purpose(invoice)));
            }
        }
        return uses;
    }

    private static String purpose(Invoice invoice) {
        String text = "%s, Rechnung %s".formatted(invoice.supplier(), invoice.number());
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
