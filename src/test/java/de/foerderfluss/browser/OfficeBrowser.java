package de.foerderfluss.browser;

import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One headless Chromium for all tests of a JVM. Where none can be had, tests are skipped visibly; with {@code CI=true} they fail. */
public final class OfficeBrowser {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Milliseconds within which a page of a busy office has answered. */
    private static final double PATIENCE = 20_000;

    private static @Nullable Browser browser;

    private OfficeBrowser() {}

    /** A fresh page in a fresh session, German, in the given size in CSS pixels. */
    public static Page open(int width, int height) {
        BrowserContext context = browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setLocale("de-DE"));
        Page page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        return page;
    }

    private static synchronized Browser browser() {
        if (browser == null) {
            browser = launch();
        }
        return browser;
    }

    private static Browser launch() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        BrowserBinary binary = binary();
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Map<String, String> environment = new java.util.HashMap<>(System.getenv());
        environment.putAll(binary.environment());
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(binary.executable())
                        .setEnv(environment)
                        .setArgs(FLAGS));
    }

    private static BrowserBinary binary() {
        try {
            return BrowserBinary.find().orElseGet(OfficeBrowser::withoutBrowser);
        } catch (IOException failure) {
            throw new IllegalStateException("The browser could not be unpacked", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static BrowserBinary withoutBrowser() {
        String reason = "Browser-Tests übersprungen: kein Chromium gefunden und npm nicht vorhanden.";
        if ("true".equals(System.getenv("CI")) || Boolean.getBoolean("browser.required")) {
            throw new IllegalStateException(reason);
        }
        return abort(reason);
    }
}
