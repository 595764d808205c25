package de.foerderfluss.portal;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.DemoOffice;
import de.foerderfluss.HttpVisitor;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.StatementCount;
import de.foerderfluss.TestClock;
import de.foerderfluss.application.SampleApplication;
import de.foerderfluss.budget.FundedLine;
import de.foerderfluss.calendar.FollowUps;
import de.foerderfluss.process.CaseLife;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The main pages ask the database as often for many rows as for one. */
@OfficeTest
class StatementsPerPageTest {

    private static final int MORE = 6;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext office;

    @Autowired
    FundedLine lines;

    @BeforeEach
    void open() {
        office.getBean(TestClock.class).reset();
        CaseLife.fillTheBudget(office);
    }

    @Test
    void worklistAndCaseListDoNotAskForEachRow() {
        String title = "Zählprobe " + System.nanoTime();
        HttpVisitor clerk = visitor("sachbearbeitung");
        String query = "?text=" + URLEncoder.encode(title, StandardCharsets.UTF_8);
        List<String> pages = List.of("/amt" + query, "/amt/vorgaenge" + query);
        List<String> references = new ArrayList<>(List.of(submitted(title)));
        List<Long> one = pages.stream().map(page -> statements(clerk, page)).toList();

        for (int added = 0; added < MORE; added++) {
            references.add(submitted(title));
        }

        for (int index = 0; index < pages.size(); index++) {
            String page = pages.get(index);
            assertThat(clerk.get(page).body()).contains(references);
            assertThat(statements(clerk, page))
                    .as(page)
                    .isEqualTo(one.get(index))
                    .isBetween(1L, 25L);
        }
    }

    @Test
    void followUpsDoNotAskForEachRow() {
        String note = "Zählprobe " + System.nanoTime();
        HttpVisitor clerk = visitor("sachbearbeitung");
        String page = "/amt/wiedervorlagen?span=COMING&text=" + URLEncoder.encode(note, StandardCharsets.UTF_8);
        followUp(note);
        long one = statements(clerk, page);

        for (int added = 0; added < MORE; added++) {
            followUp(note);
        }

        assertThat(clerk.get(page).body().split(note, -1)).hasSizeGreaterThan(MORE);
        assertThat(statements(clerk, page)).isEqualTo(one).isBetween(1L, 25L);
    }

    private void followUp(String note) {
        CaseReference reference = new CaseReference(submitted(note));
        office.getBean(FollowUps.class).set(DemoOffice.CLERK, reference, null, LocalDate.of(2026, 4, 1), note);
    }

    @Test
    void theBudgetDoesNotAskForEachLine() {
        HttpVisitor officer = visitor("haushalt");
        lines.with(Money.ofEuros(1_000), Money.ofEuros(1_000));
        long before = statements(officer, "/amt/haushalt");

        for (int added = 0; added < MORE; added++) {
            lines.with(Money.ofEuros(1_000), Money.ofEuros(1_000));
        }

        assertThat(statements(officer, "/amt/haushalt")).isEqualTo(before).isBetween(1L, 25L);
    }

    @Test
    void aCaseWithALongPastAsksNotMuchMoreThanANewOne() {
        HttpVisitor clerk = visitor("sachbearbeitung");
        String fresh = "/amt/vorgaenge/" + CaseLife.submitted(office).reference();
        String old = "/amt/vorgaenge/"
                + CaseLife.submitted(office).awarded().downloaded().reference();

        assertThat(statements(clerk, fresh)).isBetween(1L, 40L);
        assertThat(statements(clerk, old)).isBetween(1L, 40L);
        assertThat(statements(clerk, old + "/akte"))
                .as("the journal does not depend on its length")
                .isEqualTo(statements(clerk, fresh + "/akte"));
    }

    /** The second look, when what a session reads once is read. */
    private static long statements(HttpVisitor visitor, String page) {
        assertThat(visitor.get(page).statusCode()).isEqualTo(200);
        return StatementCount.during(() -> visitor.get(page));
    }

    private String submitted(String title) {
        return CaseLife.submitted(office, SampleApplication.with("title", title))
                .reference()
                .text();
    }

    private HttpVisitor visitor(String username) {
        HttpVisitor visitor = new HttpVisitor(port);
        visitor.signIn(username, "demo");
        return visitor;
    }
}
