package de.foerderfluss.form;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a form needs to know when it is shown or checked.
 *
 * @param today the day of the check
 * @param choices the choices behind each {@code valuesKey} of the form
 */
public record FormContext(LocalDate today, Map<String, List<FormOption>> choices) {

    public FormContext {
        choices = Map.copyOf(choices);
    }

    public static FormContext on(LocalDate today) {
        return new FormContext(today, Map.of());
    }

    /** The same context with the choices for one more {@code valuesKey}. */
    public FormContext with(String valuesKey, List<FormOption> options) {
        Map<String, List<FormOption>> more = new HashMap<>(choices);
        more.put(valuesKey, List.copyOf(options));
        return new FormContext(today, more);
    }

    /**
     * What may be chosen in the field.
     *
     * @throws IllegalArgumentException if the caller has forgotten to supply the choices
     */
    public List<FormOption> optionsOf(FormField field) {
        if (field.valuesKey().isEmpty()) {
            return field.options();
        }
        List<FormOption> options = choices.get(field.valuesKey());
        if (options == null) {
            throw new IllegalArgumentException("Choices missing for " + field.valuesKey());
        }
        return options;
    }
}
