package de.foerderfluss.portal;

import de.foerderfluss.form.FieldKind;
import de.foerderfluss.form.FormCheck;
import de.foerderfluss.form.FormContext;
import de.foerderfluss.form.FormElement;
import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormField;
import de.foerderfluss.form.FormGroup;
import de.foerderfluss.form.FormResult;
import de.foerderfluss.form.FormRow;
import de.foerderfluss.form.FormRows;
import de.foerderfluss.form.FormSchema;
import de.foerderfluss.form.FormSeparator;
import de.foerderfluss.form.FormText;
import de.foerderfluss.portal.FormView.ErrorLink;
import de.foerderfluss.portal.PartView.FieldView;
import de.foerderfluss.portal.PartView.RowView;
import de.foerderfluss.portal.PartView.RowsView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prepares a form for the page. */
final class FormViewing {

    private final FormSchema form;
    private final Map<String, Object> input;
    private final FormResult checked;
    private final List<FormError> errors;
    private final FieldViewing fields;

    FormViewing(FormSchema form, Map<String, ?> input, FormContext context, List<FormError> errors) {
        this.form = form;
        this.input = withEmptyRows(form, input);
        this.checked = FormCheck.check(form, this.input, context);
        this.errors = errors;
        this.fields = new FieldViewing(form, context, errors);
    }

    FormView view() {
        List<PartView> parts = parts(form.elements());
        boolean refreshing =
                form.all().anyMatch(element -> element instanceof FormField field && form.isAskedFor(field.key()));
        return new FormView(form.id(), parts, errors.stream().map(this::link).toList(), refreshing);
    }

    private List<PartView> parts(List<FormElement> elements) {
        return elements.stream().filter(checked::shows).map(this::part).toList();
    }

    private PartView part(FormElement element) {
        if (element instanceof FormGroup group) {
            return PartView.group(group.id(), group.label(), parts(group.elements()));
        }
        if (element instanceof FormRows rows) {
            return PartView.rows(rows(rows));
        }
        if (element instanceof FormField field) {
            return PartView.field(fields.view(field, field.key(), input.get(field.key())));
        }
        return element instanceof FormText text
                ? PartView.text(text.id(), text.text())
                : PartView.separator(((FormSeparator) element).id());
    }

    private RowsView rows(FormRows list) {
        List<RowView> rows = new ArrayList<>();
        List<?> entries = entries(list, input);
        for (int index = 0; index < entries.size() && index < list.maximum(); index++) {
            rows.add(row(list, index, cells(entries.get(index))));
        }
        return new RowsView(
                FieldViewing.id(list.key()),
                list.key(),
                list.label(),
                list.description(),
                fields.error(list.key()),
                rows,
                list.growing(),
                rows.size() >= list.maximum(),
                list.addLabel());
    }

    private RowView row(FormRows list, int index, Map<?, ?> cells) {
        String path = list.key() + "[" + index + "]";
        List<FieldView> visible = list.fields().stream()
                .filter(field -> checked.shows(field, index))
                .map(field -> fields.view(field, path + "." + field.key(), cells.get(field.key())))
                .toList();
        return new RowView(
                index, FieldViewing.id(path), list.rowLabel() + " " + (index + 1), fields.error(path), visible);
    }

    private ErrorLink link(FormError error) {
        return new ErrorLink(target(error.path()), error.message());
    }

    /** Where the error's field stands on the page: for a set of choices its first one; nowhere if the path is no field. */
    private String target(String path) {
        boolean row =
                form.lists().stream().anyMatch(list -> path.startsWith(list.key() + "[") || path.equals(list.key()));
        return form.fields().stream()
                .filter(field -> field.key().equals(path) && checked.shows(field))
                .findFirst()
                .map(field -> "#" + FieldViewing.id(path)
                        + (field.kind() == FieldKind.RADIO || field.kind() == FieldKind.CHECKLIST ? "-0" : ""))
                .orElse(row ? "#" + FieldViewing.id(path) : "");
    }

    private static Map<String, Object> withEmptyRows(FormSchema form, Map<String, ?> input) {
        Map<String, Object> padded = new HashMap<>(input);
        for (FormRows list : form.lists()) {
            if (entries(list, input).isEmpty()) {
                padded.put(list.key(), Collections.nCopies(list.shownRows(), Map.of()));
            }
        }
        return padded;
    }

    private static List<?> entries(FormRows list, Map<String, ?> input) {
        return input.get(list.key()) instanceof List<?> entries ? entries : List.of();
    }

    private static Map<?, ?> cells(@Nullable Object row) {
        if (row instanceof FormRow checkedRow) {
            return checkedRow.values();
        }
        return row instanceof Map<?, ?> map ? map : Map.of();
    }
}
