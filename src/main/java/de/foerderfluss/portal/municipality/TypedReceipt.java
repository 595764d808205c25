package de.foerderfluss.portal.municipality;

import de.foerderfluss.form.FormField;
import de.foerderfluss.form.FormFields;
import de.foerderfluss.form.FormOption;
import de.foerderfluss.form.OpenedForm;
import de.foerderfluss.proofofuse.ProofDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list of receipts as it was typed.
 *
 * @param values by the key of the form, as they are read
 * @param wrong whether something in it is to be corrected
 */
record TypedReceipt(int index, Map<String, String> values, boolean wrong) {

    static List<TypedReceipt> of(ProofDraft draft, OpenedForm form) {
        List<TypedReceipt> rows = new ArrayList<>();
        for (Object row : draft.receipts()) {
            Map<?, ?> cells = row instanceof Map<?, ?> map ? map : Map.of();
            rows.add(new TypedReceipt(rows.size(), read(cells, form), !valid(cells, form)));
        }
        return rows;
    }

    private static Map<String, String> read(Map<?, ?> cells, OpenedForm form) {
        return form.schema().fields().stream()
                .collect(Collectors.toMap(FormField::key, field -> words(field, cells.get(field.key()), form)));
    }

    private static String words(FormField field, @Nullable Object value, OpenedForm form) {
        return field.valuesKey().isEmpty()
                ? FormFields.shown(field, value)
                : form.context().optionsOf(field).stream()
                        .filter(option -> option.value().equals(String.valueOf(value)))
                        .map(FormOption::label)
                        .findFirst()
                        .orElse(String.valueOf(value));
    }

    private static boolean valid(Map<?, ?> cells, OpenedForm form) {
        Map<String, Object> typed = cells.entrySet().stream()
                .filter(cell -> cell.getValue() != null)
                .collect(Collectors.toMap(cell -> String.valueOf(cell.getKey()), Map.Entry::getValue));
        return form.check(typed).isValid();
    }
}
