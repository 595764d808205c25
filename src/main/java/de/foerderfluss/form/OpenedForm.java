package de.foerderfluss.form;

import java.util.List;
import java.util.Map;

/**
 * A form as a room opens it for one case: what stands in it at first and what may be chosen.
 *
 * @param values by key, as {@link FormCheck} would accept them
 */
public record OpenedForm(FormSchema schema, Map<String, Object> values, FormContext context) {

    public OpenedForm {
        values = Map.copyOf(values);
    }

    /** The values as JSON knows them. */
    public Map<String, Object> plain() {
        return PlainValues.of(values);
    }

    /** What may be chosen where the form's file does not say it, by the field's {@code valuesKey}. */
    public Map<String, List<FormOption>> choices() {
        return context.choices();
    }

    /** Checks what came back. */
    public FormResult check(Map<String, ?> input) {
        return FormCheck.check(schema, input, context);
    }
}
