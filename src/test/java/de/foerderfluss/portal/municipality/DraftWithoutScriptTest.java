package de.foerderfluss.portal.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.OfficeTest;
import org.htmlunit.BrowserVersion;
import org.htmlunit.WebClient;
import org.htmlunit.html.HtmlButton;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The longest form of the portal in a browser without JavaScript. */
@OfficeTest
class DraftWithoutScriptTest {

    @LocalServerPort
    int port;

    @Test
    void writesADraftWithRowsSavesItAndFindsItsErrors() throws Exception {
        try (WebClient browser = new WebClient(BrowserVersion.CHROME)) {
            browser.getOptions().setJavaScriptEnabled(false);
            browser.getOptions().setCssEnabled(false);
            HtmlPage page = begin(browser);

            type(page, "f-title", "Fortbildung für alle");
            type(page, "f-costItems-0-description", "Erster Kurs");
            page = press(page, "add:costItems");
            type(page, "f-costItems-1-description", "Zweiter Kurs");
            page = press(page, "save");
            assertThat(page.asNormalizedText()).contains("Gespeichert um 10:00 Uhr.");
            assertThat(value(page, "f-costItems-1-description")).isEqualTo("Zweiter Kurs");

            page = press(page, "remove:costItems:0");
            assertThat(value(page, "f-costItems-0-description")).isEqualTo("Zweiter Kurs");

            page = press(page, "check");
            assertThat(page.getElementById("fehler").getTextContent()).contains("Fördergegenstand");
            assertThat(page.asNormalizedText()).contains("Bitte wählen Sie bei „Fördergegenstand“ etwas aus.");
        }
    }

    private HtmlPage begin(WebClient browser) throws Exception {
        HtmlPage login = browser.getPage("http://localhost:" + port + "/anmelden");
        type(login, "username", "ohrdruf.amt");
        type(login, "password", "demo");
        HtmlPage home = ((HtmlButton) login.querySelector("main form button")).click();
        return ((HtmlButton) home.querySelector("form[action='/kommune/entwuerfe'] button")).click();
    }

    private static HtmlPage press(HtmlPage page, String action) throws Exception {
        return ((HtmlButton) page.querySelector("form button[name=action][value='" + action + "']")).click();
    }

    private static void type(HtmlPage page, String id, String text) {
        ((HtmlInput) page.getElementById(id)).setValue(text);
    }

    private static String value(HtmlPage page, String id) {
        return ((HtmlInput) page.getElementById(id)).getValue();
    }
}
