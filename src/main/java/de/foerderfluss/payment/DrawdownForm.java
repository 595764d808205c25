package de.foerderfluss.payment;

import de.foerderfluss.application.FundingApplication;
import de.foerderfluss.form.FormCatalog;
import de.foerderfluss.form.FormCheck;
import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.form.FormResult;
import de.foerderfluss.form.FormSchema;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads and checks a drawdown request. */
@Component
class DrawdownForm {

    private final FormSchema schema;
    private final InvoiceRules rules;
    private final Entitlement entitlement;
    private final Grants grants;
    private final PayingYear payingYear;
    private final Clock clock;

    DrawdownForm(
            FormCatalog forms,
            InvoiceRules rules,
            Entitlement entitlement,
            Grants grants,
            PayingYear payingYear,
            Clock clock) {
        this.schema = forms.form("drawdown");
        this.rules = rules;
        this.entitlement = entitlement;
        this.grants = grants;
        this.payingYear = payingYear;
        this.clock = clock;
    }

    NewDrawdown read(FundingApplication application, Map<String, Object> raw) {
        CaseReference reference = application.reference();
        LocalDate today = LocalDate.now(clock);
        GrantTerms terms = grants.terms(reference);
        FormResult form = FormCheck.check(schema, raw, today);
        form = form.withErrors(rules.broken(reference, form, terms, today));
        List<Invoice> invoices = InvoiceRules.read(form);
        form = form.withErrors(absurd(form, invoices));
        PayingYear.Choice paying = payingYear.of(reference, form.money("amount"), today);
        if (form.isValid()) {
            form = form.withErrors(tooMuch(reference, form.money("amount"), invoices, paying.year())
                    .map(List::of)
                    .orElse(List.of()));
        }
        if (!form.isValid()) {
            throw new FormRejected(form.errors());
        }
        return new NewDrawdown(
                form.money("amount"),
                form.money("ownShareUsed"),
                paying.year(),
                invoices,
                form.text("useOfEarlierInstalments"),
                application.iban(),
                application.accountHolder(),
                findings(reference, form, invoices, terms, paying),
                paying.note());
    }

    /** Sums that no project reaches, before anything is computed with them. */
    private static List<FormError> absurd(FormResult form, List<Invoice> invoices) {
        List<FormError> errors = new ArrayList<>();
        long invoiced =
                invoices.stream().mapToLong(invoice -> invoice.amount().cents()).sum();
        if (invoiced > InvoiceRules.LARGEST.cents()) {
            errors.add(new FormError(
                    "invoices",
                    "Rechnungen",
                    "Die Rechnungen ergeben zusammen mehr als jedes Vorhaben. Bitte prüfen Sie die Beträge."));
        }
        if (form.money("ownShareUsed").exceeds(InvoiceRules.LARGEST)) {
            errors.add(new FormError(
                    "ownShareUsed",
                    "Eingesetzte Eigenmittel",
                    "„Eingesetzte Eigenmittel“ ist größer als jedes Vorhaben. Bitte prüfen Sie das Komma."));
        }
        return errors;
    }

    private Optional<FormError> tooMuch(CaseReference reference, Money amount, List<Invoice> invoices, int year) {
        Money invoiced = Money.sum(invoices.stream().map(Invoice::amount).toList());
        Entitlement.Allowance allowance = entitlement.allowance(reference, invoiced, year, null);
        return Overdraft.of(amount, allowance, year)
                .map(sentence -> new FormError("amount", "Abgerufener Betrag", sentence));
    }

    private List<String> findings(
            CaseReference reference,
            FormResult form,
            List<Invoice> invoices,
            GrantTerms terms,
            PayingYear.Choice paying) {
        List<String> findings = new ArrayList<>(rules.findings(reference, invoices, terms));
        if (!paying.note().isEmpty()) {
            findings.add(paying.note());
        }
        Money invoiced = Money.sum(invoices.stream().map(Invoice::amount).toList());
        Money covered = form.money("amount").plus(form.money("ownShareUsed"));
        if (!covered.equals(invoiced)) {
            findings.add(
                    "Abruf und Eigenmittel ergeben zusammen %s, die Rechnungen %s: Drittmittel oder frühere Zahlungen klären."
                            .formatted(covered, invoiced));
        }
        return findings;
    }
}
