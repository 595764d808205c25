package de.foerderfluss.api;

import de.foerderfluss.payment.Drawdown;
import de.foerderfluss.payment.DrawdownState;
import de.foerderfluss.payment.Invoice;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A drawdown request.
 *
 * @param recognised what was certified
 * @param findings what the certifier should look at; for the granting authority only
 * @param contentHash to be named when ordering the payment; for the granting authority only
 * @param reason why it was returned or refused
 */
record DrawdownView(
        String reference,
        int number,
        DrawdownState state,
        String stateName,
        BigDecimal requested,
        int budgetYear,
        List<InvoiceView> invoices,
        BigDecimal ownShareUsed,
        String useOfEarlierInstalments,
        String iban,
        String accountHolder,
        Instant requestedAt,
        @Nullable BigDecimal recognised,
        @Nullable Instant certifiedAt,
        @Nullable List<String> findings,
        @Nullable String contentHash,
        @Nullable String paymentReference,
        @Nullable LocalDate executedOn,
        @Nullable String reason) {

    /** An invoice of the request. */
    record InvoiceView(
            String supplier, String number, LocalDate invoiceDate, LocalDate dueDate, boolean paid, BigDecimal amount) {

        static InvoiceView of(Invoice invoice) {
            return new InvoiceView(
                    invoice.supplier(),
                    invoice.number(),
                    invoice.date(),
                    invoice.due(),
                    invoice.paid(),
                    invoice.amount().euros());
        }
    }

    static DrawdownView of(Drawdown drawdown, boolean forOffice) {
        return new DrawdownView(
                drawdown.id().reference().text(),
                drawdown.id().number(),
                drawdown.state(),
                drawdown.state().germanName(),
                drawdown.requested().euros(),
                drawdown.budgetYear(),
                drawdown.invoices().stream().map(InvoiceView::of).toList(),
                drawdown.ownShare().euros(),
                drawdown.usage(),
                drawdown.iban().compact(),
                drawdown.accountHolder(),
                drawdown.requestedAt(),
                Amounts.euros(drawdown.recognised()),
                drawdown.certifiedAt(),
                forOffice ? drawdown.findings() : null,
                forOffice ? drawdown.contentHash().hex() : null,
                drawdown.paymentReference(),
                drawdown.executedOn(),
                drawdown.reason());
    }
}
