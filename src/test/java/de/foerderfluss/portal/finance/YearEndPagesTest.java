package de.foerderfluss.portal.finance;

import static de.foerderfluss.shared.Money.ofEuros;
import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.HttpVisitor;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.budget.AppropriationKind;
import de.foerderfluss.budget.BudgetPlan;
import de.foerderfluss.budget.FundedLine;
import de.foerderfluss.budget.Stage;
import de.foerderfluss.process.CaseLife;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The end of a budget year on the page of the budget officer. */
@OfficeTest
class YearEndPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext office;

    @Autowired
    BudgetPlan plan;

    @Autowired
    FundedLine lines;

    @Autowired
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void carriesOverWhatIsTicked() {
        CaseLife.fillTheBudget(office);
        CaseLife life = CaseLife.submitted(office).awarded().downloaded();
        clock.setTo(LocalDate.of(2027, 1, 8), LocalTime.NOON);
        lines.appropriate(plan.standardLine(), 2027, AppropriationKind.CASH, ofEuros(24_000));
        String line = plan.standardLine().text();
        String page = "/amt/haushalt/2026/jahresende";
        HttpVisitor officer = visitor("haushalt");

        assertThat(officer.get(page).body())
                .contains(life.reference().text(), "24.000,00", "In das Haushaltsjahr 2027 übertragen");
        assertThat(visitor("pruefung").get(page).body())
                .contains(life.reference().text())
                .doesNotContain("In das Haushaltsjahr 2027 übertragen");
        assertThat(visitor("fachreferat").get(page).statusCode()).isEqualTo(403);

        HttpResponse<String> nobody = officer.submit(
                page,
                page + "/uebertragung",
                Map.of("line", line, "key", officer.hidden(page, "key"), "reason", "Verzug"));
        assertThat(nobody.statusCode()).isEqualTo(422);
        assertThat(nobody.body()).contains("mindestens einen Vorgang", "Verzug");

        Map<String, Object> ticked = Map.of(
                "line",
                line,
                "key",
                officer.hidden(page, "key"),
                "cases",
                List.of(life.reference().text()),
                "source",
                "NEXT_YEAR",
                "reason",
                "Verzug im Projekt");
        assertThat(officer.submit(page, page + "/uebertragung", with(ticked, "source", "REMAINDER"))
                        .body())
                .contains("nicht für übertragbar erklärt");
        assertThat(officer.submit(page, page + "/uebertragung", ticked).statusCode())
                .isEqualTo(302);
        assertThat(officer.submit(page, page + "/uebertragung", ticked).statusCode())
                .isEqualTo(302);

        assertThat(life.money(Stage.COMMITTED)).isEqualTo(ofEuros(24_000));
        assertThat(visitor("poessneck.amt")
                        .get("/kommune/vorgaenge/" + life.reference())
                        .body())
                .contains("können im Haushaltsjahr 2027 abgerufen werden. Grund: Verzug im Projekt");
        assertThat(visitor("sachbearbeitung")
                        .submit(page, page + "/uebertragung", ticked)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void declaresTheCashOfAYearTransferable() {
        HttpVisitor officer = visitor("haushalt");
        String line = lines.empty().text();
        String page = "/amt/haushalt/2026/jahresende?line=" + URLEncoder.encode(line, StandardCharsets.UTF_8);
        String act = "/amt/haushalt/2026/jahresende/uebertragbarkeit";

        assertThat(officer.submit(page, act, Map.of("line", line, "transferable", "true", "reason", " "))
                        .body())
                .contains("Bitte geben Sie einen Grund an");
        officer.submit(page, act, Map.of("line", line, "transferable", "true", "reason", "Haushaltsvermerk"));

        assertThat(officer.get(page).body()).contains("sind für übertragbar erklärt");
    }

    private static Map<String, Object> with(Map<String, Object> fields, String name, String value) {
        Map<String, Object> changed = new java.util.HashMap<>(fields);
        changed.put(name, value);
        return changed;
    }

    private HttpVisitor visitor(String username) {
        HttpVisitor visitor = new HttpVisitor(port);
        visitor.signIn(username, "demo");
        return visitor;
    }
}
