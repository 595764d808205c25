package de.foerderfluss.proofofuse;

import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormResult;
import de.foerderfluss.form.FormRow;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** What the list of receipts must fulfil: each once, none of the future, and together exactly what the statement says. */
record ReceiptRules(GrantUnderProof grant, FormResult form, LocalDate today) {

    List<FormError> broken() {
        List<FormError> errors = new ArrayList<>(each(index -> "Beleg " + (index + 1)));
        if (errors.isEmpty() && form.isValid()) {
            sums(errors);
        }
        return errors;
    }

    /**
     * What is wrong with single receipts.
     *
     * @param name of a receipt by its index
     */
    List<FormError> each(IntFunction<String> name) {
        List<FormError> errors = new ArrayList<>();
        Map<ContentHash, Integer> seen = new HashMap<>();
        for (FormRow row : form.rows(ProofForm.RECEIPTS)) {
            receipt(row, row.index() + 1).ifPresent(receipt -> {
                String label = name.apply(row.index());
                String path = "receipts[" + row.index() + "]";
                fault(receipt)
                        .ifPresent(
                                fault -> errors.add(new FormError(path + fault.field(), label, label + fault.words())));
                Integer first = seen.putIfAbsent(receipt.fingerprint(), row.index());
                if (first != null) {
                    errors.add(new FormError(
                            path + ".invoiceNumber",
                            label,
                            "%s ist derselbe Beleg wie %s: Empfänger, Rechnungsnummer und Betrag stimmen überein."
                                    .formatted(label, name.apply(first))));
                }
            });
        }
        return errors;
    }

    private record Fault(String field, String words) {}

    private Optional<Fault> fault(Receipt receipt) {
        if (receipt.paidOn().isAfter(today)) {
            return Optional.of(new Fault(".paidOn", ": Der Tag der Zahlung liegt in der Zukunft."));
        }
        if (receipt.amount().isZero()) {
            return Optional.of(new Fault(".amount", ": Der Betrag ist null."));
        }
        return StatementRules.LARGEST.exceeds(receipt.amount())
                ? Optional.empty()
                : Optional.of(new Fault(
                        ".amount", ": Der Betrag ist größer als jedes Vorhaben. Bitte prüfen Sie das Komma."));
    }

    private void sums(List<FormError> errors) {
        List<PlanItem> items = grant.items();
        Map<Integer, Money> proved = new HashMap<>();
        read(form).forEach(receipt -> proved.merge(receipt.costItem(), receipt.amount(), Money::plus));
        List<FormRow> claimed = form.rows(ProofForm.COST_ITEMS);
        for (int index = 0; index < claimed.size(); index++) {
            PlanItem item = items.get(index);
            Money actual = claimed.get(index).money("actual");
            Money receipts = proved.getOrDefault(item.number(), Money.ZERO);
            if (!actual.equals(receipts)) {
                String label = "Ausgabe " + (index + 1) + " – Tatsächlich";
                errors.add(new FormError(
                        "costItems[" + index + "].actual",
                        label,
                        "Bei „%s“ stehen im zahlenmäßigen Nachweis %s, die Belege ergeben %s. Beides muss übereinstimmen."
                                .formatted(item.description(), actual, receipts)));
            }
        }
    }

    /** The receipts of the form, numbered from 1; rows with errors are left out. */
    static List<Receipt> read(FormResult form) {
        List<Receipt> receipts = new ArrayList<>();
        form.rows(ProofForm.RECEIPTS)
                .forEach(row -> receipt(row, receipts.size() + 1).ifPresent(receipts::add));
        return receipts;
    }

    private static Optional<Receipt> receipt(FormRow row, int line) {
        boolean legible = row.has("payee")
                && row.has("invoiceNumber")
                && row.has("reason")
                && row.has("amount")
                && row.has("costItem");
        return legible
                ? row.date("paidOn")
                        .map(day -> new Receipt(
                                line,
                                day,
                                row.text("payee"),
                                row.text("invoiceNumber"),
                                row.text("reason"),
                                row.money("amount"),
                                Integer.parseInt(row.text("costItem"))))
                : Optional.empty();
    }
}
