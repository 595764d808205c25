package de.foerderfluss.portal;

import de.foerderfluss.form.FieldKind;
import de.foerderfluss.form.FormContext;
import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormField;
import de.foerderfluss.form.FormFields;
import de.foerderfluss.form.FormOption;
import de.foerderfluss.form.FormSchema;
import de.foerderfluss.portal.PartView.FieldView;
import de.foerderfluss.portal.PartView.OptionView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Prepares one input of a form for the page. */
final class FieldViewing {

    private static final Set<String> PASSED_ON = Set.of("autocomplete", "inputmode", "rows", "spellcheck");

    private final FormSchema form;
    private final FormContext context;
    private final Map<String, String> messages = new LinkedHashMap<>();

    FieldViewing(FormSchema form, FormContext context, List<FormError> errors) {
        this.form = form;
        this.context = context;
        errors.forEach(error -> messages.putIfAbsent(error.path(), error.message()));
    }

    /** The element's id for a path: {@code f-costItems-2-amount} for {@code costItems[2].amount}. */
    static String id(String path) {
        return "f-" + path.replace("].", "-").replace('[', '-').replace("]", "");
    }

    String error(String path) {
        return messages.getOrDefault(path, "");
    }

    FieldView view(FormField field, String path, @Nullable Object value) {
        return new FieldView(
                kind(field.kind()),
                id(path),
                path,
                field.label(),
                hint(field),
                error(path),
                field.kind().takesText() ? FormFields.shown(field, value) : "",
                options(field, path, value),
                field.required(),
                field.readonly(),
                form.isAskedFor(field.key()),
                field.properties().getOrDefault("columns", "16"),
                field.suffix(),
                attributes(field));
    }

    private static String kind(FieldKind kind) {
        return switch (kind) {
            case LONG_TEXT -> "area";
            case SELECT -> "select";
            case RADIO -> "radio";
            case CHECKBOX -> "checkbox";
            case CHECKLIST -> "checklist";
            default -> "line";
        };
    }

    private static String hint(FormField field) {
        return field.kind() == FieldKind.DATE && !field.readonly()
                ? (field.description() + " TT.MM.JJJJ").strip()
                : field.description();
    }

    private List<OptionView> options(FormField field, String path, @Nullable Object value) {
        if (field.kind() == FieldKind.CHECKBOX) {
            boolean ticked = Boolean.TRUE.equals(value) || "true".equals(value) || "on".equals(value);
            return List.of(new OptionView(id(path), "true", field.label(), ticked));
        }
        List<?> chosen = value instanceof List<?> list ? list : value instanceof String one ? List.of(one) : List.of();
        List<OptionView> options = new ArrayList<>();
        for (FormOption option : field.kind().takesText() ? List.<FormOption>of() : context.optionsOf(field)) {
            boolean isChosen = chosen.stream().anyMatch(option.value()::equals);
            options.add(new OptionView(id(path) + "-" + options.size(), option.value(), option.label(), isChosen));
        }
        return options;
    }

    private static Map<String, String> attributes(FormField field) {
        Map<String, String> attributes = new LinkedHashMap<>();
        field.properties().forEach((name, value) -> {
            if (PASSED_ON.contains(name)) {
                attributes.put(name, value);
            }
        });
        switch (field.kind()) {
            case MONEY -> attributes.putIfAbsent("inputmode", "decimal");
            case NUMBER -> attributes.putIfAbsent("inputmode", "numeric");
            case TEXT, LONG_TEXT ->
                attributes.put("maxlength", String.valueOf(field.limits().maxLength()));
            default -> attributes.putIfAbsent("autocomplete", "off");
        }
        return attributes;
    }
}
