package de.foerderfluss.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import de.foerderfluss.browser.OfficeBrowser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** A desk with a browser, at which one person works in a session of their own. What is read and pressed stands in the page's main part. */
final class Desk implements AutoCloseable {

    private static final int LOOKS = 300;

    private final Page page = OfficeBrowser.open(1280, 900);
    private final List<String> complaints = new ArrayList<>();
    private final URI office;

    private Desk(URI office) {
        this.office = office;
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
    }

    static Desk of(URI office, String username) {
        Desk desk = new Desk(office);
        desk.open("/anmelden");
        desk.page.getByLabel("Benutzername").fill(username);
        desk.page.getByLabel("Kennwort").fill("demo");
        desk.press("Anmelden");
        assertThat(desk.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Abmelden")))
                .isVisible();
        return desk;
    }

    Desk open(String path) {
        assertThat(page.navigate(office.resolve(path).toString()).ok()).as(path).isTrue();
        return this;
    }

    /** Goes to a part of the portal over the main navigation, and is there when the navigation says so. */
    Desk turnTo(String part) {
        Locator link = page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Hauptnavigation"))
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(part).setExact(true));
        page.waitForResponse(response -> response.request().isNavigationRequest(), link::click);
        assertThat(link).hasAttribute("aria-current", "page");
        return this;
    }

    Desk follow(String link) {
        link(link).click();
        return this;
    }

    Desk press(String button) {
        button(button).click();
        return this;
    }

    /** Presses a button that comes by itself, when the office has done what comes before. */
    Desk awaitAndPress(String button) {
        lookUntil(() -> button(button).count() > 0);
        return press(button);
    }

    /** Types into a form of {@code forms/}. */
    Desk type(Map<String, ?> values) {
        new FormTyping(page).type(values);
        return this;
    }

    /** Types into a small form below a heading. */
    Desk type(String heading, String label, String text) {
        main().locator("section")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName(heading).setExact(true))))
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .fill(text);
        return this;
    }

    Desk tick(String label) {
        main().getByLabel(label).check();
        return this;
    }

    Desk choose(String fileField, String fileName, String mediaType, byte[] content) {
        main().getByLabel(fileField).setInputFiles(new FilePayload(fileName, mediaType, content));
        return this;
    }

    Desk says(String... sentences) {
        for (String sentence : sentences) {
            assertThat(main()).containsText(sentence);
        }
        return this;
    }

    Desk saysNothingOf(String sentence) {
        assertThat(main()).not().containsText(sentence);
        return this;
    }

    /** A list of facts has this value beside this label. */
    Desk shows(String label, String value) {
        Locator fact = main().locator("dl > div")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("dt").getByText(label, new Locator.GetByTextOptions().setExact(true))));
        assertThat(fact.locator("dd").first()).hasText(value);
        return this;
    }

    /** The first table with this column has this value there. */
    Desk showsInColumn(String column, String value) {
        assertThat(main().locator("td[data-label='" + column + "']").first()).hasText(value);
        return this;
    }

    /** A row of a table says all of this. */
    Desk showsRow(String... texts) {
        Locator rows = main().locator("tbody tr");
        for (String text : texts) {
            rows = rows.filter(new Locator.FilterOptions().setHasText(text));
        }
        assertThat(rows.first()).isVisible();
        return this;
    }

    /** What is wrong with a field of a form stands beside it, and in the summary with a link to it. */
    Desk showsErrorAt(String field, String message) {
        assertThat(main().locator("#" + field + "-error")).containsText(message);
        assertThat(main().locator("#fehler a[href='#" + field + "']")).containsText(message);
        assertThat(main().locator("#" + field)).hasAttribute("aria-invalid", "true");
        return this;
    }

    Desk offersNoForm() {
        assertThat(main().locator("form[method=post]")).hasCount(0);
        return this;
    }

    /** Looks again and again until the page says so; each look is a request of its own. */
    Desk awaits(String sentence) {
        lookUntil(() -> main().innerText().replace('\u00a0', ' ').contains(sentence));
        return says(sentence);
    }

    private void lookUntil(BooleanSupplier there) {
        for (int look = 0; look < LOOKS && !there.getAsBoolean(); look++) {
            page.reload();
        }
    }

    /** The file behind a link, as soon as the page has one that begins so. */
    byte[] file(String name) {
        Locator links = main().locator("a").filter(new Locator.FilterOptions().setHasText(name));
        lookUntil(() -> links.count() > 0);
        return file(links.first());
    }

    private byte[] file(Locator link) {
        APIResponse answer =
                page.request().get(office.resolve(link.getAttribute("href")).toString());
        assertThat(answer.status()).as(answer.url()).isEqualTo(200);
        return answer.body();
    }

    /** The file that a button hands out. */
    byte[] download(String button) {
        Download file = page.waitForDownload(() -> press(button));
        try (InputStream content = file.createReadStream()) {
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** How the office answers to an address that this person has no business with. */
    int statusOf(String path) {
        return page.request().get(office.resolve(path).toString()).status();
    }

    String path() {
        return URI.create(page.url()).getPath();
    }

    private Locator link(String name) {
        return main().getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private Locator button(String name) {
        return main().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private Locator main() {
        return page.locator("main");
    }

    /** Leaves the desk; the browser must have had nothing to complain about. */
    @Override
    public void close() {
        page.context().close();
        assertThat(complaints).isEmpty();
    }
}
