package de.foerderfluss.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockMultipartFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes up requests from the description of the API, most of them wrong somewhere; the same seed makes up the same ones. */
final class FuzzedInput {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final List<Object> ODD = List.of(
            "",
            " ",
            "<script>alert(1)</script>",
            "' or 1=1 --",
            "ä".repeat(5_000),
            "\uD800",
            "2026-02-30",
            "9999999999999,99",
            -1,
            0,
            Long.MAX_VALUE,
            1e300,
            0.001,
            true,
            List.of(),
            List.of(List.of(Map.of())),
            Map.of("a", Map.of()));

    private final Random random;
    private final JsonNode description;
    private final List<String> realNames;

    FuzzedInput(Random random, JsonNode description, List<String> realNames) {
        this.random = random;
        this.description = description;
        this.realNames = realNames;
    }

    String path(String template) {
        return VARIABLE.matcher(template).replaceAll(variable -> Matcher.quoteReplacement(name(variable.group(1))));
    }

    private String name(String variable) {
        int kind = random.nextInt(10);
        if (kind == 0) {
            return pick(List.of("x", "-1", "99999999999", "%20", "EGOV-2026-99999", new UUID(0, 0).toString()));
        }
        return switch (variable) {
            case "reference" -> realNames.get(0);
            case "number" -> pick(List.of("1", "0", "7"));
            case "year" -> pick(List.of("2026", "2031", "1900"));
            case "line" -> pick(List.of("1606-88301", "9999-99999"));
            default -> pick(realNames);
        };
    }

    /** A body after the operation's schema, or something else altogether. */
    String body(JsonNode operation) {
        JsonNode schema = operation.at("/requestBody/content/application~1json/schema");
        if (schema.isMissingNode()) {
            return "";
        }
        return switch (random.nextInt(12)) {
            case 0 -> "{";
            case 1 -> "null";
            case 2 -> JSON.writeValueAsString(pick(ODD));
            default -> JSON.writeValueAsString(value(schema, 0));
        };
    }

    private Object value(JsonNode schema, int depth) {
        JsonNode reference = schema.path("$ref");
        if (!reference.isMissingNode()) {
            return value(description.at(reference.asString().substring(1)), depth);
        }
        if (random.nextInt(6) == 0 || depth > 4) {
            return pick(ODD);
        }
        JsonNode choices = schema.path("enum");
        if (!choices.isMissingNode() && !choices.isEmpty()) {
            return choices.get(random.nextInt(choices.size())).asString();
        }
        return switch (schema.path("type").asString("string")) {
            case "object" -> object(schema, depth);
            case "array" -> List.of(value(schema.path("items"), depth + 1), value(schema.path("items"), depth + 1));
            case "integer" -> random.nextInt(4) == 0 ? 2026 : random.nextInt(5);
            case "number" -> random.nextInt(2_000_000) / 100.0;
            case "boolean" -> random.nextBoolean();
            default -> text(schema);
        };
    }

    private Map<String, Object> object(JsonNode schema, int depth) {
        Map<String, Object> object = new TreeMap<>();
        schema.path("properties").properties().forEach(property -> {
            if (random.nextInt(8) > 0) {
                object.put(property.getKey(), value(property.getValue(), depth + 1));
            }
        });
        object.put("unbekannt", pick(ODD));
        return object;
    }

    private String text(JsonNode schema) {
        return switch (schema.path("format").asString("")) {
            case "date" -> pick(List.of("2026-03-02", "2026-12-31", "31.12.2026", "0000-00-00"));
            case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
            default ->
                pick(List.of(
                        "Ein Satz mit Umlauten: äöüß.",
                        "DE02120300000000202051",
                        "16075085",
                        "a@b.example",
                        "0".repeat(64)));
        };
    }

    Optional<String> sometimes(JsonNode parameter) {
        return random.nextInt(3) > 0 ? Optional.empty() : Optional.of(flat(value(parameter.path("schema"), 0)));
    }

    Optional<String> header(JsonNode parameter) {
        return random.nextInt(5) == 0
                ? Optional.empty()
                : Optional.of(pick(List.of(
                        new UUID(random.nextLong(), random.nextLong()).toString(),
                        "kein Schlüssel".replace("ü", "ue"),
                        "\"0\"",
                        "\"7\"",
                        flat(value(parameter.path("schema"), 0)).replaceAll("[^ -~]", "?"))));
    }

    private static String flat(Object value) {
        return String.valueOf(value);
    }

    String mediaType() {
        return random.nextInt(25) == 0 ? "application/xml" : "application/json";
    }

    MockMultipartFile file() {
        byte[] content = new byte[random.nextInt(200)];
        random.nextBytes(content);
        return new MockMultipartFile(
                random.nextInt(8) == 0 ? "anderes" : "file",
                pick(List.of("Plan.pdf", "Plan.exe", "", "../../etc/passwd", "bild.png", "a".repeat(400) + ".txt")),
                null,
                content);
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
