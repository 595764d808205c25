package de.foerderfluss.proofofuse;

import de.foerderfluss.form.FormElement;
import de.foerderfluss.form.FormField;
import de.foerderfluss.form.FormFields;
import de.foerderfluss.form.FormGroup;
import de.foerderfluss.form.FormOption;
import de.foerderfluss.form.FormResult;
import de.foerderfluss.form.FormRow;
import de.foerderfluss.form.FormRows;
import de.foerderfluss.form.FormSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the words of a proof as they are read: question and answer by the headings of the form. Statement and receipts stand on their own. */
record ProofReport(FormSchema schema, FormResult form) {

    List<ReportSection> sections() {
        return schema.elements().stream()
                .filter(FormGroup.class::isInstance)
                .map(FormGroup.class::cast)
                .map(this::section)
                .filter(section -> !section.paragraphs().isEmpty())
                .toList();
    }

    private ReportSection section(FormGroup group) {
        return new ReportSection(
                group.label(),
                group.elements().stream().flatMap(this::paragraphs).toList());
    }

    private Stream<String> paragraphs(FormElement element) {
        if (element instanceof FormField field && form.shows(field)) {
            return line(field, form.values().get(field.key())).stream();
        }
        return element instanceof FormRows rows && rows.key().equals(PlanRows.AIMS)
                ? form.rows(rows.key()).stream().map(row -> aim(rows, row))
                : Stream.empty();
    }

    private static String aim(FormRows rows, FormRow row) {
        List<String> parts = new ArrayList<>();
        rows.fields().forEach(field -> parts.addAll(line(field, row.values().get(field.key()))));
        return String.join("\n", parts);
    }

    private static List<String> line(FormField field, @Nullable Object value) {
        String shown = value instanceof Boolean ? "ja" : words(field, value);
        return shown.isBlank() ? List.of() : List.of(field.shortLabel() + ": " + shown.strip());
    }

    private static String words(FormField field, @Nullable Object value) {
        Map<String, String> labels =
                field.options().stream().collect(Collectors.toMap(FormOption::value, FormOption::label));
        String shown = FormFields.shown(field, value);
        return labels.getOrDefault(shown, shown);
    }
}
