package de.foerderfluss.payment;

import de.foerderfluss.form.FormCatalog;
import de.foerderfluss.form.FormCheck;
import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormResult;
import de.foerderfluss.form.FormRow;
import de.foerderfluss.form.FormSchema;
import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads and checks what a municipality reports on the use of a drawdown. */
@Component
class UseForm {

    private final FormSchema schema;

    UseForm(FormCatalog forms) {
        this.schema = forms.form("use-report");
    }

    /** What the form opens with: the last report, or what follows from the invoices of the drawdown. */
    static Map<String, Object> start(UseStatement statement, Drawdown drawdown) {
        List<UsedAmount> uses = statement.uses().isEmpty() ? InvoiceUse.of(drawdown) : statement.uses();
        return Map.of("uses", uses.stream().map(UseForm::row).toList());
    }

    private static Map<String, Object> row(UsedAmount use) {
        return Map.of(
                "paidOn", use.paidOn().toString(),
                "amount", use.amount().euros(),
                "purpose", use.purpose());
    }

    /** @throws de.foerderfluss.form.FormRejected if something is wrong */
    List<UsedAmount> read(UseStatement statement, Map<String, ?> raw, LocalDate today) {
        FormResult form = FormCheck.check(schema, raw, today).orReject();
        form.withErrors(broken(statement, form, today)).orReject();
        return form.rows("uses").stream()
                .map(row -> new UsedAmount(
                        row.date("paidOn").orElseThrow(),
                        row.money("amount"),
                        row.text("purpose").strip()))
                .toList();
    }

    private static List<FormError> broken(UseStatement statement, FormResult form, LocalDate today) {
        List<FormError> errors = new ArrayList<>();
        for (FormRow row : form.rows("uses")) {
            if (row.date("paidOn").filter(day -> day.isAfter(today)).isPresent()) {
                errors.add(new FormError(
                        "uses[" + row.index() + "].paidOn",
                        "Bezahlt am",
                        "„Bezahlt am“ liegt in der Zukunft. Melden Sie eine Zahlung erst, wenn sie erfolgt ist."));
            }
        }
        Money total = Money.sum(
                form.rows("uses").stream().map(row -> row.money("amount")).collect(Collectors.toList()));
        if (total.exceeds(statement.paid())) {
            errors.add(new FormError(
                    "uses",
                    "Zahlungen",
                    "Die Zahlungen ergeben zusammen %s, ausgezahlt wurden mit diesem Abruf nur %s. Nennen Sie je Zahlung nur den Teil aus der Zuwendung."
                            .formatted(total.german(), statement.paid().german())));
        }
        return errors;
    }
}
