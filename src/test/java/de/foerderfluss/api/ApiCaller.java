package de.foerderfluss.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.databind.json.JsonMapper;

/** Another system that talks to the API over real HTTP in the name of one person. */
public final class ApiCaller {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();
    private static final String BOUNDARY = "----grenze-zwischen-teilen";

    private final String office;
    private final String authorization;

    private ApiCaller(int port, String authorization) {
        this.office = "http://localhost:" + port;
        this.authorization = authorization;
    }

    public static ApiCaller as(int port, String username) {
        byte[] credentials = (username + ":demo").getBytes(StandardCharsets.UTF_8);
        return new ApiCaller(port, "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    public static ApiCaller stranger(int port) {
        return new ApiCaller(port, "");
    }

    public ApiAnswer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    public ApiAnswer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    public ApiAnswer post(String path) {
        return send("POST", path, BodyPublishers.noBody());
    }

    public ApiAnswer post(String path, Object body, String... headers) {
        return json("POST", path, JSON.writeValueAsString(body), headers);
    }

    public ApiAnswer put(String path, Object body, String... headers) {
        return json("PUT", path, JSON.writeValueAsString(body), headers);
    }

    /** Sends exactly this text as JSON. */
    public ApiAnswer json(String method, String path, String body, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Content-Type";
        all[1] = "application/json";
        return send(method, path, BodyPublishers.ofString(body), all);
    }

    /** Sends one file under the name {@code file}. */
    public ApiAnswer upload(String path, String fileName, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(
                "POST",
                path,
                BodyPublishers.ofByteArray(body.toByteArray()),
                "Content-Type",
                "multipart/form-data; boundary=" + BOUNDARY);
    }

    public ApiAnswer send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(office + path)).method(method, body);
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<byte[]> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new ApiAnswer(
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    answer.headers().firstValue("Location"),
                    answer.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
