package de.foerderfluss.payment;

import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormResult;
import de.foerderfluss.form.FormRow;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which invoices a drawdown may be based on. */
@Component
class InvoiceRules {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    static final Money LARGEST = Money.ofEuros(40_000_000);

    private final InvoiceRegister register;

    InvoiceRules(InvoiceRegister register) {
        this.register = register;
    }

    /** The invoices of the form, numbered from 1; rows with errors are left out. */
    static List<Invoice> read(FormResult form) {
        List<Invoice> invoices = new ArrayList<>();
        for (FormRow row : form.rows("invoices")) {
            invoice(row, invoices.size() + 1).ifPresent(invoices::add);
        }
        return invoices;
    }

    List<FormError> broken(CaseReference reference, FormResult form, GrantTerms terms, LocalDate today) {
        List<FormError> errors = new ArrayList<>();
        Set<ContentHash> seen = new HashSet<>();
        for (FormRow row : form.rows("invoices")) {
            invoice(row, 1).ifPresent(invoice -> errors.addAll(broken(reference, row, invoice, terms, today, seen)));
        }
        return errors;
    }

    private List<FormError> broken(
            CaseReference reference,
            FormRow row,
            Invoice invoice,
            GrantTerms terms,
            LocalDate today,
            Set<ContentHash> seen) {
        List<FormError> errors = new ArrayList<>();
        LocalDate latest = today.plusMonths(terms.months());
        if (invoice.date().isAfter(today)) {
            errors.add(error(row, "invoiceDate", "Rechnungsdatum", "liegt in der Zukunft."));
        }
        if (invoice.paid() && invoice.due().isAfter(today)) {
            errors.add(error(
                    row,
                    "dueDate",
                    "Fällig oder bezahlt am",
                    "liegt in der Zukunft, die Rechnung kann also noch nicht bezahlt sein."));
        } else if (invoice.due().isAfter(latest)) {
            errors.add(error(
                    row,
                    "dueDate",
                    "Fällig oder bezahlt am",
                    "liegt nach dem " + DAY.format(latest)
                            + ". Abrufen können Sie nur, was bis dahin zu bezahlen ist."));
        }
        if (invoice.amount().exceeds(LARGEST)) {
            errors.add(error(
                    row, "amount", "Rechnungsbetrag", "ist größer als jedes Vorhaben. Bitte prüfen Sie das Komma."));
        }
        ContentHash fingerprint = InvoiceRow.fingerprint(invoice);
        if (!seen.add(fingerprint)) {
            errors.add(error(
                    row, "number", "Rechnungsnummer", "steht in diesem Abruf schon einmal mit demselben Betrag."));
        } else {
            register.drawdownOf(reference, fingerprint)
                    .ifPresent(earlier -> errors.add(error(
                            row, "number", "Rechnungsnummer", "wurde schon mit Abruf " + earlier + " abgerechnet.")));
        }
        return errors;
    }

    /** What the certifier should know: invoices that other cases use too, or that lie outside the grant period. */
    List<String> findings(CaseReference reference, List<Invoice> invoices, GrantTerms terms) {
        List<String> findings = new ArrayList<>();
        for (Invoice invoice : invoices) {
            String name = "Rechnung %d (%s, Nr. %s)".formatted(invoice.line(), invoice.supplier(), invoice.number());
            register.elsewhere(reference, InvoiceRow.fingerprint(invoice))
                    .forEach(other -> findings.add(name + " steht auch in " + other + ": Doppelförderung prüfen."));
            if (!terms.period().contains(invoice.date())) {
                findings.add(name + " ist nicht im Bewilligungszeitraum " + terms.period() + " ausgestellt.");
            }
        }
        return findings;
    }

    private static Optional<Invoice> invoice(FormRow row, int line) {
        Optional<LocalDate> date = row.date("invoiceDate");
        Optional<LocalDate> due = row.date("dueDate");
        boolean legible =
                row.has("supplier") && row.has("number") && row.money("amount").isPositive();
        return legible && date.isPresent() && due.isPresent()
                ? Optional.of(new Invoice(
                        line,
                        row.text("supplier"),
                        row.text("number"),
                        date.get(),
                        due.get(),
                        row.flag("paid"),
                        row.money("amount")))
                : Optional.empty();
    }

    private static FormError error(FormRow row, String field, String name, String sentence) {
        String label = "Rechnung " + (row.index() + 1) + " – " + name;
        return new FormError("invoices[" + row.index() + "]." + field, label, "„" + label + "“ " + sentence);
    }
}
