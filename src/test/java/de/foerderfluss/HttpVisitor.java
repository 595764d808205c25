package de.foerderfluss;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody who visits the office over real HTTP, with a session of their own and without a browser; follows no redirect. */
public final class HttpVisitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private static final String BOUNDARY = "-----foerderfluss-test";

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String office;

    public HttpVisitor(int port) {
        this.office = "http://localhost:" + port;
    }

    /** Asks for a page, or with headers for whatever they say. */
    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(office + path));
        return send(headers.length == 0 ? request.header("Accept", "text/html, */*;q=0.8") : request.headers(headers));
    }

    /** Posts a form with the token of the page that it stands on; a list is sent as several values of one name. */
    public HttpResponse<String> submit(String page, String path, Map<String, ?> fields) {
        Matcher token = TOKEN.matcher(get(page).body());
        String body = fields.entrySet().stream()
                .flatMap(field -> values(field.getValue()).map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return post(path, token.find() ? body + "&_csrf=" + encoded(token.group(1)) : body);
    }

    /** The value of a hidden field on the page, the first one of this name. */
    public String hidden(String page, String name) {
        Matcher field = Pattern.compile("type=\"hidden\"[^>]*name=\"" + name + "\"[^>]*value=\"([^\"]*)\"")
                .matcher(get(page).body());
        if (!field.find()) {
            throw new IllegalStateException(page + " has no hidden field " + name);
        }
        return field.group(1);
    }

    public HttpResponse<String> post(String path, String form) {
        return send(HttpRequest.newBuilder(URI.create(office + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** Posts a form with a file in its field {@code files}, with the token of the page that it stands on. */
    public HttpResponse<String> upload(
            String page, String path, Map<String, String> fields, String fileName, byte[] content) {
        Matcher token = TOKEN.matcher(get(page).body());
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> part(body, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
        if (token.find()) {
            part(body, "name=\"_csrf\"", token.group(1).getBytes(StandardCharsets.UTF_8));
        }
        part(body, "name=\"files\"; filename=\"" + fileName + "\"", content);
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(office + path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    public HttpResponse<String> signIn(String username, String password) {
        return submit("/anmelden", "/anmelden", Map.of("username", username, "password", password));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static Stream<String> values(Object value) {
        return value instanceof Collection<?> several
                ? several.stream().map(Object::toString)
                : Stream.of(value.toString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
