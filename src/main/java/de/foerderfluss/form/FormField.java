package de.foerderfluss.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One input.
 *
 * @param key under which the value stands in the input and in the result
 * @param label German, as shown
 * @param description German hint, may be empty
 * @param required whether it must be filled (a checkbox: ticked)
 * @param readonly shown, not to be changed; what comes back is not to be trusted, the room knows the value itself
 * @param options fixed choices
 * @param valuesKey name of the choices that are known only when the form is shown, empty for {@link #options}
 * @param suffix unit shown behind the input, may be empty
 * @param properties further wishes on how to show it, for example {@code autocomplete}
 */
public record FormField(
        String id,
        String key,
        FieldKind kind,
        String label,
        String description,
        boolean required,
        boolean readonly,
        FieldLimits limits,
        List<FormOption> options,
        String valuesKey,
        String suffix,
        Map<String, String> properties,
        Optional<FormCondition> hide)
        implements FormElement {

    /** How messages name the field: shorter than a label that is a whole declaration. */
    public String shortLabel() {
        return properties.getOrDefault("shortLabel", label);
    }
}
