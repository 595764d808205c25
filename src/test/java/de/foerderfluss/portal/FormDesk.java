package de.foerderfluss.portal;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import de.foerderfluss.form.FormCheck;
import de.foerderfluss.form.FormFields;
import de.foerderfluss.form.FormSchema;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;

/** Answers a browser that shows one form, as a page of the portal would, without an office behind it. */
final class FormDesk {

    private static final String ADDRESS = "http://portal.test";
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final PageRendering pages = new PageRendering();
    private final FormSchema form;
    private final List<String> complaints = new ArrayList<>();
    private boolean holding;
    private @Nullable Route held;

    private FormDesk(FormSchema form) {
        this.form = form;
    }

    static FormDesk show(Page page, String form, Map<String, Object> input, boolean checked) {
        FormDesk desk = new FormDesk(FormSamples.CATALOG.form(form));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                desk.complaints.add(message.text());
            }
        });
        page.route("**/*", route -> desk.serve(route, input, checked));
        page.navigate(ADDRESS + "/sample");
        return desk;
    }

    /** What the browser has complained about: broken policies, missing files, errors in scripts. */
    List<String> complaints() {
        return complaints;
    }

    /** Lets the next posted form wait until {@link #answer}. */
    void hold() {
        holding = true;
    }

    void answer() {
        holding = false;
        if (held != null) {
            post(held);
        }
    }

    private void serve(Route route, Map<String, Object> input, boolean checked) {
        String path = URI.create(route.request().url()).getPath();
        if (!path.equals("/sample")) {
            file(route, path);
        } else if (!route.request().method().equals("POST")) {
            html(route, view(input, checked));
        } else if (holding) {
            held = route;
        } else {
            post(route);
        }
    }

    private void post(Route route) {
        Map<String, String[]> parameters =
                parameters(String.valueOf(route.request().postData()));
        Map<String, Object> input = FormFields.fromParameters(form, parameters);
        String action = parameters.getOrDefault("action", new String[] {"refresh"})[0];
        html(route, view(FormAction.apply(form, input, action).orElse(input), false));
    }

    private FormView view(Map<String, Object> input, boolean checked) {
        return checked
                ? FormView.of(
                        form,
                        input,
                        FormSamples.CONTEXT,
                        FormCheck.check(form, input, FormSamples.CONTEXT).errors())
                : FormView.of(form, input, FormSamples.CONTEXT);
    }

    private void html(Route route, FormView view) {
        try {
            String body = pages.render("sample-form", "browser", FormSamples.model(view));
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("text/html; charset=utf-8")
                    .setHeaders(Map.of("Content-Security-Policy", POLICY))
                    .setBody(body));
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void file(Route route, String path) {
        String folder = path.startsWith("/webjars/") ? "/META-INF/resources" : "/static";
        try (InputStream file = FormDesk.class.getResourceAsStream(folder + path)) {
            if (file == null) {
                route.fulfill(new Route.FulfillOptions().setStatus(404));
                return;
            }
            String type = MediaTypeFactory.getMediaType(path)
                    .orElse(MediaType.APPLICATION_OCTET_STREAM)
                    .toString();
            route.fulfill(new Route.FulfillOptions().setContentType(type).setBodyBytes(file.readAllBytes()));
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Map<String, String[]> parameters(String body) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        for (String pair : body.split("&")) {
            String[] parts = pair.split("=", 2);
            String name = URLDecoder.decode(parts[0], StandardCharsets.UTF_8);
            String value = parts.length > 1 ? URLDecoder.decode(parts[1], StandardCharsets.UTF_8) : "";
            parameters.merge(
                    name,
                    new String[] {value},
                    (one, other) -> Stream.of(one, other).flatMap(Stream::of).toArray(String[]::new));
        }
        return parameters;
    }
}
