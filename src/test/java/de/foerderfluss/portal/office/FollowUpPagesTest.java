package de.foerderfluss.portal.office;

import static de.foerderfluss.DemoOffice.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.HttpVisitor;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.calendar.RevocationClock;
import de.foerderfluss.process.CaseLife;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Follow-ups in the case and in the list of all cases. */
@OfficeTest
class FollowUpPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext office;

    @Autowired
    TestClock clock;

    private CaseReference reference = CaseReference.of(2026, 1);
    private String page = "";
    private String list = "";

    @BeforeEach
    void submit() {
        clock.reset();
        reference = CaseLife.submitted(office).reference();
        page = CaseTab.home(reference) + "/wiedervorlagen";
        list = "/amt/wiedervorlagen?whose=ALL&text=" + reference + "&span=";
    }

    @AfterEach
    void setTheClockBack() {
        clock.reset();
    }

    @Test
    void leadsFromTheWishToTheClick() {
        HttpVisitor clerk = visitor("sachbearbeitung");
        assertThat(clerk.get(page).body()).contains("keine Wiedervorlage vorgesehen");

        HttpResponse<String> refused =
                clerk.submit(page, page, Map.of("day", "30.02.2026", "note", "Beim Kämmerer anrufen"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("30.02.2026", "Beim Kämmerer anrufen", "follow-up-day-error");

        assertThat(clerk.submit(page, page, Map.of("day", "04.03.2026", "note", "Beim Kämmerer anrufen"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(clerk.get(page).body()).contains("Beim Kämmerer anrufen", "gesetzt von Petra Lindner");
        assertThat(clerk.get(list + "DUE").body()).contains("Keine Wiedervorlage passt");
        assertThat(clerk.get(list + "COMING").body()).contains("Beim Kämmerer anrufen", "04.03.2026");

        clock.setTo(LocalDate.of(2026, 3, 5), LocalTime.of(9, 0));
        String late = clerk.get(list + "OVERDUE").body();
        assertThat(late).contains("überfällig seit 04.03.2026");
        assertThat(visitor("pruefung").get(list + "OVERDUE").body())
                .contains("Beim Kämmerer anrufen")
                .doesNotContain("Erledigt: Beim");
        String done = late.replaceAll("(?s).*action=\"(/amt/wiedervorlagen/\\d+/erledigung)\".*", "$1");
        assertThat(clerk.submit(page, done, Map.of("inCase", "true"))
                        .headers()
                        .firstValue("location")
                        .orElse(""))
                .endsWith(page);
        assertThat(clerk.get(page).body()).contains("erledigt am 05.03.2026 von Petra Lindner");
        assertThat(clerk.get(list + "ENDED").body()).contains("Beim Kämmerer anrufen");
    }

    @Test
    void showsTheHeadOfUnitWhatIsEscalatedAndWhy() {
        office.getBean(RevocationClock.class)
                .start(
                        reference,
                        MatterKey.of("REVOCATION", 1),
                        LocalDate.of(2025, 3, 20),
                        CLERK.id(),
                        "Äußerung der Kommune.");
        HttpVisitor head = visitor("referatsleitung");

        assertThat(head.get("/amt/wiedervorlagen?text=" + reference).body())
                .contains(
                        "Rücknahme oder Widerruf: Die Frist endet am 20.03.2026.",
                        "auch Referatsleitung",
                        "Warum dieser Tag?",
                        "beträgt ein Jahr ab dem 20.03.2025");
        assertThat(head.get("/amt/wiedervorlagen?span=OPEN&order=LATEST_FIRST&page=900")
                        .statusCode())
                .isEqualTo(200);
        assertThat(visitor("poessneck.amt").get("/amt/wiedervorlagen").statusCode())
                .isEqualTo(403);
    }

    private HttpVisitor visitor(String username) {
        HttpVisitor visitor = new HttpVisitor(port);
        visitor.signIn(username, "demo");
        return visitor;
    }
}
