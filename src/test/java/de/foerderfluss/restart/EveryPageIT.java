package de.foerderfluss.restart;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import de.foerderfluss.browser.OfficeBrowser;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Follows every link of the demonstration office as each of its people and looks at each kind of page on a desk and on a phone: it
 * opens, axe finds nothing, nothing sticks out sideways, and the browser has nothing to complain about.
 */
class EveryPageIT {

    private static final int DESK = 1280;
    private static final int PHONE = 375;
    private static final Pattern VARIABLE = Pattern.compile(
            "EGOV-\\d{4}-\\d{5}|[0-9a-f]{8}-[0-9a-f-]{27}|B-\\d{4}-\\d{5}|[A-Z_]+:\\d+|(?<=/)\\d+(?=/|$)");
    /** Links that fetch a file; what follows from a notice's first download is not for a crawler to start. */
    private static final Pattern FILE =
            Pattern.compile(".*/(dokumente|dateien)/.*|.*\\.(pdf|bpmn|xml|csv)|.*/bescheid/datei");

    private static final Map<String, Set<String>> LOOKED_AT = new HashMap<>();

    @TempDir
    static Path folder;

    private static OfficeProcess office;

    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void open() throws Exception {
        office =
                OfficeProcess.start(folder.resolve("data"), OfficeProcess.freePort(), "--foerderfluss.demo.cases=true");
    }

    @AfterAll
    static void close() throws InterruptedException {
        office.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "poessneck.amt",
                "poessneck.leitung",
                "ohrdruf.leitung",
                "sm.amt",
                "sachbearbeitung",
                "fachreferat",
                "zeichnung2",
                "referatsleitung",
                "haushalt",
                "feststellung",
                "anordnung",
                "nachweis",
                "pruefung",
                "verwaltung"
            })
    void looksRightOnADeskAndOnAPhone(String username) {
        Page page = OfficeBrowser.open(DESK, 900);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + " console: " + message.text());
            }
        });
        signIn(page, username);

        Set<String> kinds = walk(page, username);

        page.context().close();
        assertThat(kinds).as("pages that were seen").hasSizeGreaterThan(username.isEmpty() ? 1 : 2);
        assertThat(complaints).isEmpty();
    }

    private Set<String> walk(Page page, String username) {
        Set<String> kinds = new HashSet<>();
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(username.isEmpty() ? "/" : "/start"));
        while (!open.isEmpty()) {
            String path = open.poll();
            if (seen.add(path) && kinds.add(kind(path))) {
                visit(page, path);
                open.addAll(links(page));
            }
        }
        return kinds;
    }

    private void visit(Page page, String path) {
        Response answer = page.navigate(office.address().resolve(path).toString());
        if (answer == null || answer.status() >= 400) {
            complaints.add(path + " answered " + (answer == null ? "nothing" : answer.status()));
            return;
        }
        String look = page.locator("main").innerText().length() + page.title();
        if (LOOKED_AT.computeIfAbsent(kind(path), kind -> new HashSet<>()).add(look)) {
            look(page, path, DESK);
            look(page, path, PHONE);
            page.setViewportSize(DESK, 900);
        }
    }

    private void look(Page page, String path, int width) {
        page.setViewportSize(width, 900);
        new AxeBuilder(page)
                .analyze()
                .getViolations()
                .forEach(violation -> complaints.add("%s at %d: %s %s"
                        .formatted(
                                path,
                                width,
                                violation.getId(),
                                violation.getNodes().get(0).getTarget())));
        int overflow =
                (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (overflow > 0) {
            complaints.add("%s at %d sticks out by %d px".formatted(path, width, overflow));
        }
    }

    private List<String> links(Page page) {
        @SuppressWarnings("unchecked")
        List<String> links = (List<String>)
                page.evaluate(
                        "[...document.querySelectorAll('a[href]')].filter(a => a.origin === location.origin).map(a => a.pathname + a.search)");
        return links.stream()
                .filter(link -> !FILE.matcher(link.replaceFirst("\\?.*", "")).matches())
                .toList();
    }

    private static String kind(String path) {
        return VARIABLE.matcher(path.replaceFirst("\\?.*", "")).replaceAll("{}");
    }

    private static void signIn(Page page, String username) {
        if (!username.isEmpty()) {
            page.navigate(office.address().resolve("/anmelden").toString());
            page.fill("input[name=username]", username);
            page.fill("input[name=password]", "demo");
            page.click("main button[type=submit]");
            page.waitForURL(url -> !url.contains("/anmelden"));
        }
    }
}
