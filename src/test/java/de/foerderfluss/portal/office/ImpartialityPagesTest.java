package de.foerderfluss.portal.office;

import static de.foerderfluss.DemoOffice.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.HttpVisitor;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.identity.NewPerson;
import de.foerderfluss.identity.PeopleAdministration;
import de.foerderfluss.identity.Person;
import de.foerderfluss.identity.Role;
import de.foerderfluss.process.CaseLife;
import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The pages on which people say where they may not take part, and what the case tells them then. */
@OfficeTest
class ImpartialityPagesTest {

    private static final String PAGE = "/amt/befangenheit";
    private static final String PASSWORD = "ein langes Kennwort";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext office;

    @Autowired
    PeopleAdministration people;

    @Autowired
    TestClock clock;

    HttpVisitor visitor = new HttpVisitor(0);
    String username = "";

    @BeforeEach
    void hire() {
        clock.reset();
        CaseLife.fillTheBudget(office);
        username = "rat-" + UUID.randomUUID().toString().substring(0, 13);
        people.create(ADMINISTRATOR, new NewPerson(username, "Rita Rat", null, PASSWORD), EnumSet.of(Role.CLERK));
        visitor = new HttpVisitor(port);
        visitor.signIn(username, PASSWORD);
    }

    @Test
    void aSeatClosesTheCasesAndSaysWhy() {
        CaseLife life = CaseLife.submitted(office);
        String home = CaseTab.home(life.reference());
        String found = "/amt?text=" + life.reference();
        assertThat(visitor.get(found).body()).contains(life.reference() + "\">Vollständigkeit prüfen");

        HttpResponse<String> wrong = record("Atlantis", "morgen", "Rat");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("ist kein Datum", "value=\"Atlantis\"", "value=\"morgen\"");
        assertThat(record("Atlantis", "01.07.2024", "Rat").body()).contains("gibt es im Verzeichnis nicht");
        assertThat(record("Pößneck", "01.07.2024", "").body()).contains("welcher Sitz es ist");

        assertThat(record("Pößneck", "01.07.2024", "Mitglied des Stadtrats").statusCode())
                .isEqualTo(302);
        assertThat(visitor.get(PAGE).body()).contains("Der Sitz ist eingetragen.", "Stadt Pößneck", "01.07.2024");
        assertThat(visitor.get(found).body()).contains("Keine Aufgabe passt");
        assertThat(visitor.get(home).body())
                .contains("Sie wirken an diesem Vorgang nicht mit", "Stadt Pößneck (§ 20 VwVfG)")
                .doesNotContain("Übernehmen");
        HttpResponse<String> form = visitor.get(home + "/vollstaendigkeit");
        assertThat(form.statusCode()).isEqualTo(403);
        assertThat(form.body()).contains("Bitte überlassen Sie den Vorgang einer anderen Person.");
    }

    @Test
    void biasInACaseIsDeclaredAndLiftedBySomebodyElse() {
        CaseLife life = CaseLife.submitted(office);
        String page = CaseTab.home(life.reference()) + "/befangenheit";
        assertThat(visitor.get(CaseTab.home(life.reference())).body()).contains(page);
        assertThat(visitor.submit(page, page, Map.of("reason", " ")).statusCode())
                .isEqualTo(422);
        assertThat(visitor.submit(page, page, Map.of("reason", "Mein Bruder")).statusCode())
                .isEqualTo(302);
        assertThat(visitor.get(page).body()).contains("Mein Bruder", "Sie haben sich in diesem Vorgang für befangen");
        assertThat(visitor.get(PAGE).body())
                .contains("Mein Bruder", life.reference().text());

        HttpVisitor administrator = new HttpVisitor(port);
        administrator.signIn("verwaltung", "demo");
        Person person = office.getBean(de.foerderfluss.identity.People.class)
                .find(username)
                .orElseThrow();
        String lift = page + "/" + person.id() + "/aufhebung";
        assertThat(visitor.submit(page, lift, Map.of("reason", "selbst")).statusCode())
                .isEqualTo(403);
        assertThat(administrator.submit(page, lift, Map.of("reason", "")).statusCode())
                .isEqualTo(422);
        assertThat(administrator
                        .submit(page, lift, Map.of("reason", "nicht beteiligt"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(administrator.get(page).body()).contains("Aufgehoben am 02.03.2026 durch Katrin Seidel");
        assertThat(visitor.get(CaseTab.home(life.reference())).body()).doesNotContain("nicht mit</span>");
    }

    @Test
    void theRegisterIsForAuditorsAndAdministrators() {
        record("Pößneck", "01.07.2024", "Mitglied des Stadtrats");
        HttpVisitor auditor = new HttpVisitor(port);
        auditor.signIn("pruefung", "demo");
        HttpVisitor administrator = new HttpVisitor(port);
        administrator.signIn("verwaltung", "demo");

        assertThat(visitor.get(PAGE).body()).doesNotContain("Verzeichnis der Sitze");
        assertThat(auditor.get(PAGE).body())
                .contains("Verzeichnis der Sitze", "Rita Rat")
                .doesNotContain("Ende eintragen");
        assertThat(administrator.get(PAGE).body()).contains("Ende des Sitzes von Rita Rat");
        assertThat(administrator
                        .submit(
                                PAGE,
                                PAGE + "/sitze",
                                Map.of(
                                        "username", username,
                                        "municipality", "16067053",
                                        "from", "01.01.2026",
                                        "reason", "Mitglied des Stadtrats"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(visitor.get(PAGE).body()).contains("Stadt Ohrdruf");
    }

    private HttpResponse<String> record(String municipality, String from, String reason) {
        return visitor.submit(
                PAGE, PAGE + "/sitze", Map.of("municipality", municipality, "from", from, "reason", reason));
    }
}
