package de.foerderfluss.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Reads one input of a form. */
final class FieldReader {

    private final String fileName;

    FieldReader(String fileName) {
        this.fileName = fileName;
    }

    FormField read(String id, JsonNode node, Optional<FormCondition> hide) {
        Map<String, String> properties = properties(node);
        FieldKind kind = kind(node, properties);
        FormField field = new FormField(
                id,
                node.path("key").asString(""),
                kind,
                node.path(kind == FieldKind.DATE ? "dateLabel" : "label").asString(""),
                node.path("description").asString(""),
                node.path("validate").path("required").asBoolean(false),
                node.path("readonly").asBoolean(false),
                limits(node, kind, properties),
                options(node),
                node.path("valuesKey").asString(""),
                node.path("appearance").path("suffixer").asString(""),
                properties,
                hide);
        return checked(field);
    }

    static Optional<FormCondition> hide(JsonNode node) {
        JsonNode condition = node.path("conditional").path("hide");
        return condition.isMissingNode() ? Optional.empty() : Optional.of(FormCondition.parse(condition.asString()));
    }

    private FieldKind kind(JsonNode node, Map<String, String> properties) {
        String special = properties.getOrDefault("type", "");
        return switch (node.path("type").asString("")) {
            case "textfield" ->
                switch (special) {
                    case "iban" -> FieldKind.IBAN;
                    case "ags" -> FieldKind.MUNICIPALITY;
                    default -> FieldKind.TEXT;
                };
            case "textarea" -> FieldKind.LONG_TEXT;
            case "number" -> special.equals("money") ? FieldKind.MONEY : FieldKind.NUMBER;
            case "datetime" -> FieldKind.DATE;
            case "select" -> FieldKind.SELECT;
            case "radio" -> FieldKind.RADIO;
            case "checkbox" -> FieldKind.CHECKBOX;
            case "checklist" -> FieldKind.CHECKLIST;
            default -> throw new BrokenForm(fileName, "unknown component type " + node.path("type"));
        };
    }

    private FormField checked(FormField field) {
        boolean named = !field.key().isEmpty() && !field.label().isEmpty();
        boolean choosable = !field.kind().isChoice()
                || field.options().isEmpty() != field.valuesKey().isEmpty();
        if (!named || !choosable) {
            throw new BrokenForm(fileName, "key, label or choices missing: " + field.id());
        }
        return field;
    }

    private static Map<String, String> properties(JsonNode node) {
        Map<String, String> properties = new LinkedHashMap<>();
        node.path("properties")
                .properties()
                .forEach(
                        entry -> properties.put(entry.getKey(), entry.getValue().asString("")));
        properties.put("columns", node.path("layout").path("columns").asString("16"));
        return Map.copyOf(properties);
    }

    private static List<FormOption> options(JsonNode node) {
        List<FormOption> options = new ArrayList<>();
        node.path("values")
                .forEach(option -> options.add(new FormOption(
                        option.path("value").asString(""), option.path("label").asString(""))));
        return List.copyOf(options);
    }

    private static FieldLimits limits(JsonNode node, FieldKind kind, Map<String, String> properties) {
        JsonNode rules = node.path("validate");
        return new FieldLimits(
                rules.path("minLength").asInt(0),
                rules.path("maxLength").asInt(FieldLimits.DEFAULT_MAX_LENGTH),
                rules.has("pattern")
                        ? Optional.of(Pattern.compile(rules.path("pattern").asString()))
                        : Optional.empty(),
                properties.getOrDefault("patternMessage", ""),
                decimal(rules.path("min")),
                decimal(rules.path("max")),
                kind == FieldKind.MONEY ? 2 : node.path("decimalDigits").asInt(0),
                rules.path("validationType").asString(""),
                node.path("disallowPassedDates").asBoolean(false));
    }

    private static Optional<BigDecimal> decimal(JsonNode node) {
        return node.isNumber() ? Optional.of(node.decimalValue()) : Optional.empty();
    }
}
