package de.foerderfluss.portal.office;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.HttpVisitor;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.calendar.DeadlineKind;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.process.CaseLife;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The deadlines of a case at the clerk's desk. */
@OfficeTest
class DeadlinePagesTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext office;

    @Autowired
    TestClock clock;

    private CaseLife life;
    private String page = "";

    @BeforeEach
    void askForDocuments() {
        clock.reset();
        life = CaseLife.submitted(office).askedForDocuments("2026-03-16");
        page = CaseTab.home(life.reference()) + "/fristen";
    }

    @AfterEach
    void setTheClockBack() {
        clock.reset();
    }

    @Test
    void givesTheTownMoreTimeAndTellsItWhy() {
        HttpVisitor clerk = visitor("sachbearbeitung");
        assertThat(clerk.get(page).body())
                .contains("Nachreichen fehlender Unterlagen: 16.03.2026", "Warum dieser Tag?", "Frist verlängern");

        HttpResponse<String> done =
                clerk.submit(page, address("verlaengerung"), Map.of("day", "31.03.2026", "reason", "Bitte der Stadt"));

        assertThat(done.statusCode()).isEqualTo(302);
        assertThat(clerk.get(page).body())
                .contains(
                        "Nachreichen fehlender Unterlagen: 31.03.2026",
                        "verlängert, bisher 16.03.2026",
                        "Bitte der Stadt");
        HttpVisitor town = visitor("poessneck.amt");
        assertThat(town.get("/kommune/vorgaenge/" + life.reference()).body())
                .contains("31.03.2026", "Warum dieser Tag?", "verlängert worden und endet am 31.03.2026");
    }

    @Test
    void keepsWhatWasTypedWhenItIsRefused() {
        HttpVisitor clerk = visitor("sachbearbeitung");

        HttpResponse<String> refused =
                clerk.submit(page, address("verlaengerung"), Map.of("day", "30.02.2026", "reason", "Bitte der Stadt"));
        HttpResponse<String> backwards = clerk.submit(
                page, address("aussetzung"), Map.of("from", "13.03.2026", "until", "09.03.2026", "reason", "Streik"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("30.02.2026", "Bitte der Stadt", "-day-error");
        assertThat(backwards.statusCode()).isEqualTo(422);
        assertThat(backwards.body()).contains("13.03.2026", "Streik", "-until-error");
    }

    @Test
    void showsTheAuditorTheDaysAndNoForms() {
        HttpVisitor auditor = visitor("pruefung");

        assertThat(auditor.get(page).body()).contains("Warum dieser Tag?").doesNotContain("Frist verlängern");
        assertThat(auditor.submit(page, address("verlaengerung"), Map.of("day", "31.03.2026", "reason", "x"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor("poessneck.amt").get(page).statusCode()).isIn(403, 404);
    }

    private String address(String act) {
        long number = office.getBean(Deadlines.class)
                .current(life.reference(), DeadlineKind.COMPLETENESS_REPLY)
                .orElseThrow()
                .number();
        return page + "/" + number + "/" + act;
    }

    private HttpVisitor visitor(String username) {
        HttpVisitor visitor = new HttpVisitor(port);
        visitor.signIn(username, "demo");
        return visitor;
    }
}
