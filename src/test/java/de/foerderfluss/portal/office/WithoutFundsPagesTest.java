package de.foerderfluss.portal.office;

import static de.foerderfluss.DemoOffice.BUDGET_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.HttpVisitor;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.PostedForm;
import de.foerderfluss.TestClock;
import de.foerderfluss.api.ApiCaller;
import de.foerderfluss.budget.BudgetPlan;
import de.foerderfluss.budget.WaitingList;
import de.foerderfluss.decision.SampleDecision;
import de.foerderfluss.process.CaseLife;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Pageable;

/** How a clerk takes a case off the waiting list, on the page and through the API. */
@OfficeTest
class WithoutFundsPagesTest {

    private static final String HOSTILE = "<img src=x onerror=alert(1)>";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext office;

    @Autowired
    BudgetPlan plan;

    @Autowired
    WaitingList waitingList;

    @BeforeEach
    void thereIsNoBudgetLaw() {
        office.getBean(TestClock.class).reset();
        CaseLife.fillTheBudget(office);
        plan.suspend(plan.standardLine(), 2026, BUDGET_OFFICER.id(), "Vorläufige Haushaltsführung");
    }

    @AfterEach
    void thereIsOneAgain() {
        waitingList
                .entries(plan.standardLine(), Pageable.unpaged())
                .forEach(entry -> waitingList.leave(entry.reference(), "Ende der Prüfung"));
        plan.enact(plan.standardLine(), 2026, BUDGET_OFFICER.id(), "Haushaltsgesetz 2026");
    }

    @Test
    void leadsTheClerkFromTheListToTheRejection() {
        CaseLife life = waiting();
        HttpVisitor clerk = visitor("sachbearbeitung");
        String page = home(life) + "/ohne-mittel";

        assertThat(clerk.get(home(life)).body()).contains("Mittel abwarten", home(life) + "/haushalt");
        assertThat(clerk.get(home(life) + "/haushalt").body()).contains(page);
        assertThat(clerk.get(page).body()).contains("auf Platz", "24.000,00", "endgültig");
        assertThat(clerk.submit(page, page, Map.of("reason", "Programm endet " + HOSTILE, "confirmed", "true"))
                        .statusCode())
                .isEqualTo(302);

        assertThat(clerk.get(home(life)).body())
                .contains("Der Antrag steht nicht mehr auf der Warteliste.", home(life) + "/vorschlag");
        assertThat(clerk.get(home(life) + "/vorschlag").body())
                .contains("möglich ist nur die Ablehnung", "Programm endet &lt;img", "value=\"REJECTION\"")
                .doesNotContain(HOSTILE, "value=\"AWARD\"", "value=\"PARTIAL_AWARD\"");
        HttpResponse<String> forced = clerk.submit(
                home(life) + "/vorschlag", home(life) + "/vorschlag", PostedForm.of(SampleDecision.award(), "send"));
        assertThat(forced.statusCode()).isEqualTo(422);
        assertThat(forced.body()).contains("Für diesen Antrag sind keine Mittel vorgemerkt");
    }

    @Test
    void wantsAReasonAndAConfirmationAndLosesNothing() {
        CaseLife life = waiting();
        HttpVisitor clerk = visitor("sachbearbeitung");
        String page = home(life) + "/ohne-mittel";

        HttpResponse<String> unconfirmed = clerk.submit(page, page, Map.of("reason", "Mein Grund"));
        assertThat(unconfirmed.statusCode()).isEqualTo(422);
        assertThat(unconfirmed.body()).contains("funds-confirmed-error", "Mein Grund</textarea>");
        HttpResponse<String> silent = clerk.submit(page, page, Map.of("reason", " ", "confirmed", "true"));
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.body()).contains("funds-reason-error", "checked");
        assertThat(clerk.submit(page, page, Map.of()).body()).contains("funds-reason-error", "funds-confirmed-error");
        assertThat(clerk.get(home(life) + "/haushalt").body()).contains("auf der Warteliste des Titels");
    }

    @Test
    void saysSoWhenTheCaseWaitsNoLonger() {
        CaseLife life = waiting();
        HttpVisitor second = visitor("sachbearbeitung2");
        String page = home(life) + "/ohne-mittel";
        life.fundsForgone();

        assertThat(second.get(page).statusCode()).isEqualTo(302);
        assertThat(second.submit("/amt", page, Map.of("reason", "zu spät", "confirmed", "true"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(second.get(home(life)).body()).contains("Dieser Antrag wartet nicht auf Mittel.");
    }

    @Test
    void isAClerksPage() {
        CaseLife life = waiting();

        for (String other : new String[] {"zeichnung", "haushalt", "pruefung", "poessneck.leitung"}) {
            HttpVisitor visitor = visitor(other);
            assertThat(visitor.get(home(life) + "/ohne-mittel").statusCode()).isEqualTo(403);
            assertThat(visitor.get(home(life) + "/haushalt").body()).doesNotContain("/ohne-mittel");
        }
    }

    @Test
    void goesThroughTheApiToo() {
        CaseLife life = waiting();
        String path = "/api/v1/cases/" + life.reference() + "/decision/without-funds";
        ApiCaller clerk = ApiCaller.as(port, "sachbearbeitung");

        assertThat(clerk.post(path, Map.of("reason", " ")).refused(422).detail())
                .contains("warum der Antrag");
        ApiCaller.as(port, "zeichnung").post(path, Map.of("reason", "x")).refused(403);
        assertThat(clerk.post(path, Map.of("reason", "Programm endet"))
                        .expecting(200)
                        .json()
                        .path("reason")
                        .asString())
                .isEqualTo("Programm endet");
        clerk.post(path, Map.of("reason", "noch einmal")).expecting(200);

        plan.enact(plan.standardLine(), 2026, BUDGET_OFFICER.id(), "Haushaltsgesetz 2026");
        CaseLife reserved = waiting();
        assertThat(clerk.post(
                                "/api/v1/cases/" + reserved.reference() + "/decision/without-funds",
                                Map.of("reason", "x"))
                        .refused(409)
                        .detail())
                .contains("wartet nicht auf Mittel");
    }

    private CaseLife waiting() {
        return CaseLife.submitted(office).foundComplete().recommended();
    }

    private static String home(CaseLife life) {
        return "/amt/vorgaenge/" + life.reference();
    }

    private HttpVisitor visitor(String username) {
        HttpVisitor visitor = new HttpVisitor(port);
        visitor.signIn(username, "demo");
        return visitor;
    }
}
