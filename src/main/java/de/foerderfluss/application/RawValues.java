package de.foerderfluss.application;

import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What was typed, as JSON and back, without a change but for the one character that no database text can hold. */
final class RawValues {

    /** Ten times the largest sensible application; keeps a form with thousands of rows out of the database. */
    static final int LIMIT_CHARACTERS = 1_000_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final TypeReference<Map<String, Object>> FORM = new TypeReference<>() {};
    private static final Pattern NUL = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000");

    private RawValues() {}

    static String write(Map<String, Object> values) {
        String json = NUL.matcher(JSON.writeValueAsString(values)).replaceAll("$1");
        if (json.length() > LIMIT_CHARACTERS) {
            throw new DraftTooLarge();
        }
        return json;
    }

    static Map<String, Object> read(String json) {
        return JSON.readValue(json, FORM);
    }
}
