package de.foerderfluss.form;

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

    /** Checks what came back. */
    public FormResult check(Map<String, ?> input) {
        return FormCheck.check(schema, input, context);
    }
}
