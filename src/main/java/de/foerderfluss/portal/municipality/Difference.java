package de.foerderfluss.portal.municipality;

import de.foerderfluss.form.FieldKind;
import de.foerderfluss.form.FormContext;
import de.foerderfluss.form.FormField;
import de.foerderfluss.form.FormFields;
import de.foerderfluss.form.FormOption;
import de.foerderfluss.form.FormSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One place in which two states of a form differ, as a person reads it. */
record Difference(String label, String yours, String theirs) {

    private static final String NOTHING = "–";

    /** Everything in which what was typed differs from what stands there now, in the order of the form. */
    static List<Difference> between(
            FormSchema form, FormContext context, Map<String, Object> yours, Map<String, Object> theirs) {
        List<Difference> differences = new ArrayList<>();
        form.fields()
                .forEach(field -> add(
                        differences,
                        field.shortLabel(),
                        shown(field, context, yours.get(field.key())),
                        shown(field, context, theirs.get(field.key()))));
        form.lists().forEach(list -> {
            if (!Objects.equals(yours.get(list.key()), theirs.get(list.key()))) {
                differences.add(
                        new Difference(list.label(), rows(yours.get(list.key())), rows(theirs.get(list.key()))));
            }
        });
        return differences;
    }

    private static void add(List<Difference> differences, String label, String yours, String theirs) {
        if (!yours.equals(theirs)) {
            differences.add(new Difference(label, yours, theirs));
        }
    }

    private static String shown(FormField field, FormContext context, @Nullable Object value) {
        if (field.kind() == FieldKind.CHECKBOX) {
            return value == null ? "nicht angekreuzt" : "angekreuzt";
        }
        if (field.kind().takesText()) {
            String text = FormFields.shown(field, value);
            return text.isBlank() ? NOTHING : text;
        }
        return context.optionsOf(field).stream()
                .filter(option -> option.value().equals(value))
                .map(FormOption::label)
                .findFirst()
                .orElse(NOTHING);
    }

    private static String rows(@Nullable Object value) {
        int count = value instanceof List<?> rows ? rows.size() : 0;
        return count == 1 ? "1 Zeile mit anderem Inhalt" : count + " Zeilen mit anderem Inhalt";
    }
}
