package de.foerderfluss.api;

import de.foerderfluss.form.FormOption;
import de.foerderfluss.form.OpenedForm;
import java.util.List;
import java.util.Map;

/**
 * A form as it is opened for one case.
 *
 * @param form its id; the file is at {@code /api/v1/forms/{form}}
 * @param values what stands in it at first
 * @param choices what may be chosen, by the field's {@code valuesKey}
 */
record FormStart(String form, Map<String, Object> values, Map<String, List<FormOption>> choices) {

    static FormStart of(OpenedForm form) {
        return new FormStart(form.schema().id(), form.plain(), form.choices());
    }
}
