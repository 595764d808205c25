package de.foerderfluss.portal;

import de.foerderfluss.form.FormContext;
import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormSchema;
import java.util.List;
import java.util.Map;

/**
 * A form ready to be shown by {@code form/fields.html}: what is visible with the values entered so far, what was typed, and what is
 * wrong with it.
 *
 * @param formId the form's id
 * @param parts visible parts in reading order
 * @param errors for the summary on top, in the order given
 * @param refreshing whether parts appear or disappear with an answer
 */
public record FormView(String formId, List<PartView> parts, List<ErrorLink> errors, boolean refreshing) {

    /** A line of the error summary: where it leads ({@code #id}, or empty if to no field) and what it says. */
    public record ErrorLink(String href, String message) {}

    /** The form without errors, as it is opened or shown again after a row was added. */
    public static FormView of(FormSchema form, Map<String, ?> input, FormContext context) {
        return of(form, input, context, List.of());
    }

    /**
     * The form with errors beside the fields and on top.
     *
     * @param input raw as it was typed, or typed as it was checked
     * @param errors of the check and of the room's own rules; an error whose path is no visible field stands in the summary only
     */
    public static FormView of(FormSchema form, Map<String, ?> input, FormContext context, List<FormError> errors) {
        return new FormViewing(form, input, context, errors).view();
    }

    /** The headings of the form, for a table of contents. */
    public List<PartView> sections() {
        return parts.stream().filter(part -> part.kind().equals("group")).toList();
    }
}
