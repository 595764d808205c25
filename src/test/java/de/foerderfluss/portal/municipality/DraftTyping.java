package de.foerderfluss.portal.municipality;

import de.foerderfluss.HttpVisitor;
import de.foerderfluss.application.SampleApplication;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody of a municipality who writes an application page by page. */
final class DraftTyping {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    private final HttpVisitor visitor;
    private final String draft;

    DraftTyping(HttpVisitor visitor, String draft) {
        this.visitor = visitor;
        this.draft = draft;
    }

    static DraftTyping begin(HttpVisitor visitor) {
        return new DraftTyping(visitor, path(visitor.submit("/", "/kommune/entwuerfe", Map.of())));
    }

    /** The address of the draft's page. */
    String draft() {
        return draft;
    }

    HttpResponse<String> press(String action, Map<String, String> fields) {
        return press(action, version(), fields);
    }

    HttpResponse<String> press(String action, String version, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("version", version);
        all.put("action", action);
        return visitor.submit(draft, draft, all);
    }

    HttpResponse<String> attach(Map<String, String> fields, String fileName, byte[] content) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("version", version());
        all.put("action", "attach");
        return visitor.upload(draft, draft, all, fileName, content);
    }

    HttpResponse<String> submit() {
        return submit(version());
    }

    HttpResponse<String> submit(String version) {
        return visitor.submit("/", draft + "/einreichen", Map.of("version", version));
    }

    String page() {
        return visitor.get(draft).body();
    }

    String version() {
        Matcher version = VERSION.matcher(page());
        return version.find() ? version.group(1) : "0";
    }

    /** A complete application as a browser sends it. */
    static Map<String, String> complete() {
        Map<String, String> fields = new LinkedHashMap<>();
        SampleApplication.values().forEach((key, value) -> {
            if (value instanceof List<?> rows) {
                for (int row = 0; row < rows.size(); row++) {
                    String place = key + "[" + row + "].";
                    ((Map<?, ?>) rows.get(row)).forEach((cell, typed) -> fields.put(place + cell, typed.toString()));
                }
            } else {
                fields.put(key, value.toString());
            }
        });
        return fields;
    }

    static String path(HttpResponse<String> redirect) {
        return redirect.headers()
                .firstValue("Location")
                .map(location -> location.replaceFirst("^https?://[^/]+", ""))
                .orElse("no redirect: " + redirect.statusCode());
    }
}
