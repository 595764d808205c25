package de.foerderfluss.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks what somebody has sent against a form. Any input whatever is answered with values and errors, never with an exception;
 * keys that the form does not know and fields that it hides are dropped.
 */
public final class FormCheck {

    private final FormContext context;
    private final Map<String, Object> scope = new HashMap<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<FormError> errors = new ArrayList<>();
    private final Set<String> hidden = new HashSet<>();

    private FormCheck(FormContext context) {
        this.context = context;
    }

    /** Checks a form all of whose choices stand in its file. */
    public static FormResult check(FormSchema form, Map<String, ?> input, LocalDate today) {
        return check(form, input, FormContext.on(today));
    }

    /**
     * Checks the input, as it came from JSON, from {@link FormFields} or from {@link FormResult#values}.
     *
     * @throws IllegalArgumentException only if the caller has not supplied the form's choices
     */
    public static FormResult check(FormSchema form, Map<String, ?> input, FormContext context) {
        FormCheck check = new FormCheck(context);
        form.all()
                .filter(FormField.class::isInstance)
                .forEach(field -> check.scope.put(((FormField) field).key(), null));
        check.elements(form.elements(), input);
        return new FormResult(check.values, check.errors, check.hidden);
    }

    private void elements(List<FormElement> elements, Map<String, ?> input) {
        for (FormElement element : elements) {
            if (element.hide().filter(condition -> condition.holds(scope)).isPresent()) {
                hide(element);
            } else if (element instanceof FormGroup group) {
                elements(group.elements(), input);
            } else if (element instanceof FormRows rows) {
                rows(rows, input.get(rows.key()));
            } else if (element instanceof FormField field) {
                field(field, input.get(field.key()), field.key(), field.shortLabel(), values, scope);
            }
        }
    }

    private void hide(FormElement element) {
        hidden.add(element.id());
        if (element instanceof FormGroup group) {
            group.elements().forEach(this::hide);
        }
    }

    private void rows(FormRows list, @Nullable Object raw) {
        List<?> entries = raw instanceof List<?> some ? some : List.of();
        if (raw != null && !(raw instanceof List<?>)) {
            error(list, "„%s“ muss eine Liste sein.");
        } else if (entries.size() > list.maximum()) {
            error(
                    list,
                    "„%s“ nimmt höchstens " + list.maximum() + " Zeilen auf; gesendet wurden " + entries.size() + ".");
        } else {
            filled(list, entries);
        }
    }

    private void filled(FormRows list, List<?> entries) {
        List<FormRow> rows = new ArrayList<>();
        for (int index = 0; index < entries.size(); index++) {
            Object raw = entries.get(index);
            if ((raw instanceof FormRow known ? known.values() : raw) instanceof Map<?, ?> entry) {
                boolean blank = list.fields().stream().allMatch(field -> FieldValue.isBlank(entry.get(field.key())));
                Map<String, Object> row = row(list, index, blank ? Map.of() : entry, blank);
                if (!blank) {
                    rows.add(new FormRow(index, row));
                }
            } else if (raw != null) {
                String label = list.rowLabel() + " " + (index + 1);
                errors.add(new FormError(
                        list.key() + "[" + index + "]", label, "„" + label + "“ hat ein falsches Format."));
            }
        }
        if (rows.size() < list.minimum()) {
            String wanted = list.minimum() == 1 ? "eine Zeile" : list.minimum() + " Zeilen";
            error(list, "Bitte füllen Sie bei „%s“ mindestens " + wanted + " aus.");
        }
        values.put(list.key(), List.copyOf(rows));
    }

    private Map<String, Object> row(FormRows list, int index, Map<?, ?> entry, boolean blank) {
        Map<String, Object> row = new LinkedHashMap<>();
        Map<String, Object> rowScope = new HashMap<>(scope);
        list.fields().forEach(field -> rowScope.put(field.key(), null));
        for (FormField field : list.fields()) {
            if (field.hide().filter(condition -> condition.holds(rowScope)).isPresent()) {
                hidden.add(FormResult.place(field, index));
            } else if (!blank) {
                String path = list.key() + "[" + index + "]." + field.key();
                String label = list.rowLabel() + " " + (index + 1) + " – " + field.shortLabel();
                field(field, entry.get(field.key()), path, label, row, rowScope);
            }
        }
        return row;
    }

    private void field(
            FormField field,
            @Nullable Object raw,
            String path,
            String label,
            Map<String, Object> into,
            Map<String, Object> seen) {
        Reading reading = FieldValue.read(field, raw, context);
        if (reading instanceof Reading.Value value) {
            into.put(field.key(), value.value());
            seen.put(field.key(), FieldValue.forConditions(value.value()));
        } else if (reading instanceof Reading.Refusal refusal) {
            errors.add(new FormError(path, label, refusal.sentence().replace("%s", label)));
        }
    }

    private void error(FormRows list, String sentence) {
        errors.add(new FormError(list.key(), list.label(), sentence.replace("%s", list.label())));
    }
}
