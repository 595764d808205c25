package de.foerderfluss.portal;

import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.shared.Breach;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What stands in one of the small forms that are not described in {@code forms/}: what was typed and, after a refusal, what is wrong with
 * it. {@code form/typed.html} shows it; templates know it as {@code typed}.
 *
 * @param form which form of the page it was typed into; begins the ids of its fields
 */
public record Typed(String form, Map<String, List<String>> values, List<FormError> errors) {

    public Typed {
        values = Map.copyOf(values);
        errors = List.copyOf(errors);
    }

    /** A form as it was sent. */
    public static Typed of(String form, Map<String, List<String>> sent) {
        return new Typed(form, sent, List.of());
    }

    /** A form as it is opened. */
    public static Typed proposed(String form, Map<String, String> proposals) {
        return new Typed(
                form,
                proposals.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, proposal -> List.of(proposal.getValue()))),
                List.of());
    }

    /** A page on which nothing was typed yet. */
    public static Typed nothing() {
        return proposed("", Map.of());
    }

    /**
     * The form as it is shown again with the status of the breach. What has nothing to do with the input, a lacking role or an unknown
     * thing, is thrown on.
     */
    public Typed refused(Breach breach, HttpServletResponse response) {
        if (breach.kind() == Breach.Kind.FORBIDDEN || breach.kind() == Breach.Kind.UNKNOWN) {
            throw breach;
        }
        response.setStatus(BreachStatus.of(breach).value());
        List<FormError> named = FormRejected.errorsIn(breach);
        return new Typed(form, values, named.isEmpty() ? List.of(new FormError("", "", breach.getMessage())) : named);
    }

    /** What was typed into this form of the page, if it was this one that was sent. */
    public Typed in(String other) {
        return form.equals(other) ? this : proposed(other, Map.of());
    }

    public String value(String field) {
        List<String> given = values.getOrDefault(field, List.of());
        return given.isEmpty() ? "" : given.get(0);
    }

    /** Whether the field, or one of its boxes, has this value. */
    public boolean has(String field, String value) {
        return values.getOrDefault(field, List.of()).contains(value);
    }

    /** What is wrong with the field; empty if nothing is. */
    public String error(String field) {
        return errors.stream()
                .filter(error -> error.path().equals(field))
                .map(FormError::message)
                .findFirst()
                .orElse("");
    }

    /** The id of the field's element. */
    public String id(String field) {
        return form + "-" + field;
    }
}
