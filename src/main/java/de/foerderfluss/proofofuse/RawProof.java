package de.foerderfluss.proofofuse;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What was typed, as JSON and back, without a change but for the one character that no database text can hold. */
final class RawProof {

    static final int LIMIT_CHARACTERS = 1_000_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final TypeReference<Map<String, Object>> FORM = new TypeReference<>() {};
    private static final TypeReference<List<ReportSection>> SECTIONS = new TypeReference<>() {};
    private static final Pattern NUL = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000");

    private RawProof() {}

    static String write(Map<String, Object> values) {
        String json = NUL.matcher(JSON.writeValueAsString(values)).replaceAll("$1");
        if (json.length() > LIMIT_CHARACTERS) {
            throw new ProofTooLarge();
        }
        return json;
    }

    static Map<String, Object> read(String json) {
        return JSON.readValue(json, FORM);
    }

    static String sections(List<ReportSection> sections) {
        return JSON.writeValueAsString(sections);
    }

    static List<ReportSection> sections(String json) {
        return JSON.readValue(json, SECTIONS);
    }
}
