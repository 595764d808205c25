package de.foerderfluss.portal;

import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.SIGNATORY;
import static de.foerderfluss.DemoOffice.editor;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.browser.OfficeBrowser;
import de.foerderfluss.notice.NoticeService;
import de.foerderfluss.process.CaseLife;
import de.foerderfluss.proofofuse.SampleProof;
import de.foerderfluss.proofofuse.Settlements;
import de.foerderfluss.ruling.Ruling;
import de.foerderfluss.ruling.Rulings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The pages of a settlement in a real browser, on desktop and phone. What was seen lies in {@code target/pages}. */
@OfficeTest
class SettlementBrowserIT {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext office;

    @Autowired
    TestClock clock;

    private CaseLife life;

    @BeforeEach
    void prove() {
        clock.reset();
        CaseLife.fillTheBudget(office);
        life = CaseLife.submitted(office).awarded().downloaded().nextDay().waivedRemedy();
        clock.setTo(LocalDate.of(2027, 5, 10), LocalTime.NOON);
        life.provedUse().letPass("Event_SamplePeriodOver");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void isFreeOfBarriersBeforeACut() {
        life.examinedUse(SampleProof.examined());

        look("sachbearbeitung", "/amt/vorgaenge/" + life.reference() + "/schlussabrechnung", "settlement-hearing");
    }

    @Test
    void isFreeOfBarriersForTheClerkAndForTheTown() {
        life.examinedUse(SampleProof.uncut());
        look("sachbearbeitung", "/amt/vorgaenge/" + life.reference() + "/schlussabrechnung", "settlement");

        Ruling proposed =
                office.getBean(Settlements.class).propose(CLERK, life.reference(), "Die Schulung war günstiger.");
        office.getBean(Rulings.class).approve(SIGNATORY, life.reference(), Settlements.MATTER, proposed.hash());
        life.worked();
        office.getBean(NoticeService.class).download(editor(POESSNECK), life.reference(), Settlements.MATTER);

        look("poessneck.amt", "/kommune/vorgaenge/" + life.reference() + "/nachweise/gesamt", "settled-proof");
        look("poessneck.amt", "/kommune/vorgaenge/" + life.reference(), "settled-case");
    }

    private void look(String username, String address, String name) {
        for (int width : new int[] {1280, 375}) {
            Page page = OfficeBrowser.open(width, 900);
            page.navigate("http://localhost:" + port + "/anmelden");
            page.fill("input[name=username]", username);
            page.fill("input[name=password]", "demo");
            page.click("main button[type=submit]");
            page.navigate("http://localhost:" + port + address);

            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/pages/%s-%d.png".formatted(name, width)))
                    .setFullPage(true));
            assertThat(new AxeBuilder(page).analyze().getViolations()).as(name).isEmpty();
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
            page.context().close();
        }
    }
}
