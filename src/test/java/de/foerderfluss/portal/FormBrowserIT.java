package de.foerderfluss.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.foerderfluss.browser.OfficeBrowser;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The forms in a real browser, under the portal's own Content-Security-Policy. */
class FormBrowserIT {

    @ParameterizedTest
    @MethodSource("de.foerderfluss.portal.FormSamples#forms")
    void isFreeOfBarriersOnDesktopAndPhone(String form) {
        examine(form, 1280, FormSamples.answers(form));
        examine(form, 375, Map.of());
    }

    private static void examine(String form, int width, Map<String, Object> input) {
        Page page = OfficeBrowser.open(width, 900);
        FormDesk desk = FormDesk.show(page, form, input, !input.isEmpty());

        assertThat(new AxeBuilder(page).analyze().getViolations()).as(form).isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
        assertThat(desk.complaints()).isEmpty();
        page.context().close();
    }

    @Test
    void showsADependentQuestionAndStaysWhereThePersonIs() {
        Page page = OfficeBrowser.open(1280, 900);
        FormDesk desk = FormDesk.show(page, "application", Map.of(), false);
        page.fill("#f-title", "Schnittstelle");

        page.check("#f-contractSigned-1");

        assertThat(page.getByLabel("Datum des ersten Vertrags")).isVisible();
        assertThat(page.locator("#f-contractSigned-1")).isFocused();
        assertThat(page.locator("#f-contractSigned-1")).isChecked();
        assertThat(page.locator("#f-title")).hasValue("Schnittstelle");
        assertThat(desk.complaints()).isEmpty();
        page.context().close();
    }

    @Test
    void keepsWhatIsTypedWhileTheFormIsShownAnew() {
        Page page = OfficeBrowser.open(1280, 900);
        FormDesk desk = FormDesk.show(page, "application", Map.of(), false);
        desk.hold();

        page.check("#f-contractSigned-1");
        page.locator("#f-aim").pressSequentially("Weniger Papier");
        desk.answer();

        assertThat(page.getByLabel("Datum des ersten Vertrags")).isVisible();
        assertThat(page.locator("#f-aim")).hasValue("Weniger Papier");
        assertThat(page.locator("#f-aim")).isFocused();
        page.context().close();
    }

    @Test
    void leadsToTheRowThatWasAddedAndClosesTheGapOfOneRemoved() {
        Page page = OfficeBrowser.open(1280, 900);
        FormDesk.show(page, "application", Map.of(), false);
        page.fill("#f-costItems-0-description", "Entwicklung");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ausgabe hinzufügen"))
                .click();
        assertThat(page.locator("#f-costItems-1-description")).isFocused();
        page.locator("#f-costItems-1-description").pressSequentially("Schulung");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ausgabe 1 entfernen"))
                .click();

        assertThat(page.locator("#f-costItems .ff-row")).hasCount(1);
        assertThat(page.locator("#f-costItems-0-description")).hasValue("Schulung");
        page.context().close();
    }

    @Test
    void leadsFromTheSummaryToTheFieldByKeyboard() {
        Page page = OfficeBrowser.open(1280, 900);
        FormDesk.show(page, "drawdown", FormSamples.answers("drawdown"), true);

        assertThat(page.locator("#fehler")).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");

        assertThat(page.locator("#f-invoices-0-invoiceDate")).isFocused();
        page.context().close();
    }
}
