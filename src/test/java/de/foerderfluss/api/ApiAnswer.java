package de.foerderfluss.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the API has answered. */
public record ApiAnswer(int status, String mediaType, Optional<String> location, byte[] body) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Goes on only if the answer has this status; otherwise shows what was said. */
    public ApiAnswer expecting(int expected) {
        assertThat(status).as(text()).isEqualTo(expected);
        return this;
    }

    /** Goes on only if the answer is a problem in German of this status. */
    public ApiAnswer refused(int expected) {
        expecting(expected);
        assertThat(mediaType).startsWith("application/problem+json");
        assertThat(json().path("status").asInt()).isEqualTo(expected);
        assertThat(json().path("type").asString()).startsWith("urn:foerderfluss:");
        assertThat(json().path("title").asString()).isNotBlank();
        assertThat(detail()).isNotBlank().endsWith(".");
        return this;
    }

    public String detail() {
        return json().path("detail").asString();
    }

    public JsonNode json() {
        return JSON.readTree(body);
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
