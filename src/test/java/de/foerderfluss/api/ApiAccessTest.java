package de.foerderfluss.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.HttpVisitor;
import de.foerderfluss.OfficeTest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@OfficeTest
class ApiAccessTest {

    private static final String NOWHERE = "/api/v1/gibt-es-nicht";

    @LocalServerPort
    int port;

    @Test
    void asksForNameAndPasswordAsAProblem() {
        HttpResponse<String> answer = new HttpVisitor(port).get(NOWHERE);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic realm=");
        assertThat(answer.body())
                .contains("\"title\":\"Nicht angemeldet\"", "\"status\":401", "\"instance\":\"" + NOWHERE + "\"");
    }

    @Test
    void refusesAWrongPasswordInGerman() {
        HttpResponse<String> answer = new HttpVisitor(port).get(NOWHERE, "Authorization", basic("zeichnung", "falsch"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("Benutzername oder Kennwort stimmen nicht.");
    }

    @Test
    void letsAKnownPersonInWithoutASession() {
        HttpResponse<String> answer = new HttpVisitor(port).get(NOWHERE, "Authorization", basic("zeichnung", "demo"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValue("default-src 'none'; frame-ancestors 'none'");
    }

    @Test
    void doesNotTakeThePortalsSession() {
        HttpVisitor visitor = new HttpVisitor(port);
        visitor.signIn("zeichnung", "demo");

        assertThat(visitor.get(NOWHERE).statusCode()).isEqualTo(401);
    }

    private static String basic(String username, String password) {
        return "Basic "
                + Base64.getEncoder().encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
