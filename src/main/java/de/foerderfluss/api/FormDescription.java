package de.foerderfluss.api;

import de.foerderfluss.form.FieldKind;
import de.foerderfluss.form.FormField;
import de.foerderfluss.form.FormOption;
import de.foerderfluss.form.FormRows;
import de.foerderfluss.form.FormSchema;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;

/**
 * Describes what a form takes in OpenAPI's words. What is required depends on other answers, so the description does not say it: the
 * check does.
 */
final class FormDescription {

    private FormDescription() {}

    /** Under which name the form stands among the components. */
    static String name(String formId) {
        return "form-" + formId;
    }

    static String reference(String formId) {
        return "#/components/schemas/" + name(formId);
    }

    static Schema<?> of(FormSchema form) {
        Schema<?> schema = new ObjectSchema()
                .description("Eingaben des Formulars „%s“; unbekannte werden übergangen. Geprüft wird wie im Portal."
                        .formatted(form.id()));
        form.fields().forEach(field -> schema.addProperty(field.key(), of(field)));
        form.lists().forEach(list -> schema.addProperty(list.key(), of(list)));
        return schema;
    }

    private static Schema<?> of(FormRows list) {
        Schema<?> row = new ObjectSchema().description(list.rowLabel());
        list.fields().forEach(field -> row.addProperty(field.key(), of(field)));
        return new ArraySchema().items(row).maxItems(list.maximum()).description(list.label());
    }

    private static Schema<?> of(FormField field) {
        Schema<?> schema = bare(field);
        String unit = field.kind() == FieldKind.MONEY ? " (Euro, als Zahl oder deutsch geschrieben)" : "";
        return schema.description(field.shortLabel() + unit);
    }

    private static Schema<?> bare(FormField field) {
        return switch (field.kind()) {
            case TEXT, LONG_TEXT -> new StringSchema().maxLength(field.limits().maxLength());
            case IBAN -> new StringSchema().example("DE02120300000000202051");
            case MUNICIPALITY -> new StringSchema().example("16075085");
            case MONEY -> new NumberSchema().example("1250.50");
            case NUMBER -> field.limits().decimalDigits() == 0 ? new IntegerSchema() : new NumberSchema();
            case DATE -> new DateSchema();
            case CHECKBOX -> new BooleanSchema();
            case SELECT, RADIO -> choice(field);
            case CHECKLIST -> new ArraySchema().items(choice(field));
        };
    }

    private static StringSchema choice(FormField field) {
        StringSchema schema = new StringSchema();
        field.options().stream().map(FormOption::value).forEach(schema::addEnumItem);
        return schema;
    }
}
