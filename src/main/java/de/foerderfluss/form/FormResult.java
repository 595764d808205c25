package de.foerderfluss.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a check has found.
 *
 * @param values the right values by key, typed as {@link FieldKind} says; lists of rows as {@link FormRow}
 * @param errors in the order of the form; empty means that everything may be used
 * @param hidden the places that are not shown with these values
 */
public record FormResult(Map<String, Object> values, List<FormError> errors, Set<String> hidden) implements FormValues {

    public FormResult {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        errors = List.copyOf(errors);
        hidden = Set.copyOf(hidden);
    }

    public boolean isValid() {
        return errors.isEmpty();
    }

    /**
     * This result, of which every value may be used.
     *
     * @throws FormRejected with all errors, if there are any
     */
    public FormResult orReject() {
        if (!isValid()) {
            throw new FormRejected(errors);
        }
        return this;
    }

    /** Adds what a room has found by its own rules, such as sums that do not match. */
    public FormResult withErrors(Collection<FormError> more) {
        List<FormError> all = new ArrayList<>(errors);
        all.addAll(more);
        return new FormResult(values, all, hidden);
    }

    /** Whether the part outside a list is shown. */
    public boolean shows(FormElement element) {
        return !hidden.contains(element.id());
    }

    /** Whether the field is shown in the row of its list, counted from 0. */
    public boolean shows(FormField field, int row) {
        return !hidden.contains(place(field, row));
    }

    /** The values as JSON knows them, which the same form accepts again: amounts as numbers of euros, days as ISO text. */
    public Map<String, Object> plain() {
        return PlainValues.of(values);
    }

    static String place(FormField field, int row) {
        return field.id() + "@" + row;
    }
}
