package de.foerderfluss.proofofuse;

import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormResult;
import de.foerderfluss.form.FormRow;
import de.foerderfluss.shared.Money;
import java.util.ArrayList;
import java.util.List;

/** What the financial statement must fulfil as a whole. */
record StatementRules(GrantUnderProof grant, FormResult form) {

    static final Money LARGEST = Money.ofEuros(40_000_000);
    /** Where the grant stands among the funds. */
    static final int GRANT_ROW = 3;

    List<FormError> broken() {
        List<FormError> errors = new ArrayList<>();
        List<FormRow> items = form.rows(ProofForm.COST_ITEMS);
        List<FormRow> financing = form.rows(PlanRows.FINANCING);
        items.forEach(row -> requireSane(ProofForm.COST_ITEMS, "Ausgabe", row, errors));
        financing.forEach(row -> requireSane(PlanRows.FINANCING, "Mittel", row, errors));
        if (errors.isEmpty() && form.isValid()) {
            balance(items, financing, errors);
            grantKept(financing, errors);
        }
        return errors;
    }

    private static void requireSane(String list, String name, FormRow row, List<FormError> errors) {
        if (row.money("actual").exceeds(LARGEST)) {
            String label = name + " " + (row.index() + 1) + " – Tatsächlich";
            errors.add(new FormError(
                    list + "[" + row.index() + "].actual",
                    label,
                    "„" + label + "“ ist größer als jedes Vorhaben. Bitte prüfen Sie das Komma."));
        }
    }

    private static void balance(List<FormRow> items, List<FormRow> financing, List<FormError> errors) {
        Money spent = total(items);
        Money covered = total(financing);
        if (!spent.equals(covered)) {
            errors.add(new FormError(
                    PlanRows.FINANCING,
                    "Finanzierung",
                    "Die Ausgaben ergeben zusammen %s, die Finanzierung %s. Beide Summen müssen übereinstimmen."
                            .formatted(spent, covered)));
        }
    }

    private void grantKept(List<FormRow> financing, List<FormError> errors) {
        Money used = financing.get(GRANT_ROW).money("actual");
        if (used.exceeds(grant.granted())) {
            errors.add(new FormError(
                    PlanRows.FINANCING + "[" + GRANT_ROW + "].actual",
                    "Zuwendung – Tatsächlich",
                    "Bewilligt sind %s; mehr kann die Zuwendung nicht tragen.".formatted(grant.granted())));
        }
    }

    static Money total(List<FormRow> rows) {
        return Money.sum(rows.stream().map(row -> row.money("actual")).toList());
    }
}
