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
import de.foerderfluss.process.inbox.Inbox;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Absences on the pages, and the worklist of the deputy. */
@OfficeTest
class AbsencePagesTest {

    private static final String PAGE = AbsenceController.PAGE;
    private static final String PASSWORD = "ein langes Kennwort";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext office;

    @Autowired
    TestClock clock;

    private Person anna;
    private Person bert;

    @BeforeEach
    void hire() {
        clock.reset();
        anna = hired("Anna Albrecht");
        bert = hired("Bert Becker");
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void leadsFromTheAbsenceToTheDeputysWorklist() {
        CaseLife life = CaseLife.submitted(office);
        Inbox inbox = office.getBean(Inbox.class);
        inbox.claim(anna.actor(), inbox.open(life.reference()).get(0).taskId());
        HttpVisitor absent = visitor(anna);
        assertThat(absent.get(PAGE).body()).contains("Für Sie ist keine Abwesenheit eingetragen");

        HttpResponse<String> refused = absent.submit(PAGE, PAGE, days("06.03.2026", "02.03.2026"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("absence-until-error", "06.03.2026", "Der letzte Tag liegt vor dem ersten");
        assertThat(absent.submit(PAGE, PAGE, Map.of("from", "02.03.2026", "until", "06.03.2026"))
                        .body())
                .contains("absence-deputy-error", "Bitte wählen Sie eine Person");
        assertThat(absent.submit(PAGE, PAGE, days("02.03.2026", "06.03.2026")).statusCode())
                .isEqualTo(302);
        assertThat(absent.get(PAGE).body()).contains("02.03.2026 bis 06.03.2026", "Bert Becker", "Beenden");

        HttpVisitor deputy = visitor(bert);
        String list = "/amt?text=" + life.reference();
        assertThat(deputy.get(list).body())
                .contains(
                        "Sie vertreten zurzeit Anna Albrecht",
                        "in Vertretung für Anna Albrecht",
                        "In Vertretung übernehmen");
        String task = inbox.open(life.reference()).get(0).taskId();
        assertThat(deputy.submit(list, "/amt/aufgaben/" + task + "/uebernahme", Map.of())
                        .statusCode())
                .isEqualTo(302);
        assertThat(deputy.get(list).body()).contains("von Ihnen in Vertretung für Anna Albrecht");

        String page = absent.get(PAGE).body();
        String end = page.replaceAll("(?s).*action=\"(/amt/abwesenheit/[^\"]+/ende)\".*", "$1");
        assertThat(deputy.submit(PAGE, end, Map.of()).statusCode()).isEqualTo(404);
        assertThat(absent.submit(PAGE, end, Map.of()).statusCode()).isEqualTo(302);
        assertThat(absent.get(PAGE).body()).contains("beendet am 02.03.2026");
        assertThat(deputy.get(list).body()).doesNotContain("Sie vertreten zurzeit");
    }

    @Test
    void letsTheHeadOfUnitEnterItForSomebodyWhoIsIll() {
        HttpVisitor head = new HttpVisitor(port);
        head.signIn("referatsleitung", "demo");
        Map<String, String> typed = new HashMap<>(days("02.03.2026", "06.03.2026"));
        typed.put("person", anna.id().value().toString());

        assertThat(head.submit(PAGE, PAGE, typed).statusCode()).isEqualTo(302);

        assertThat(head.get(PAGE).body()).contains("Alle Abwesenheiten", "Anna Albrecht", "Bert Becker");
        assertThat(visitor(bert).get(PAGE).body())
                .contains("Sie vertreten", "Anna Albrecht")
                .doesNotContain("Alle Abwesenheiten");
        typed.put("person", bert.id().value().toString());
        typed.put("deputy", anna.id().value().toString());
        HttpResponse<String> refused = head.submit(PAGE, PAGE, typed);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("In diesen Tagen ist die Vertretung von Anna Albrecht vereinbart");
    }

    private Map<String, String> days(String from, String until) {
        return Map.of("from", from, "until", until, "deputy", bert.id().value().toString());
    }

    private Person hired(String name) {
        String username = "fehlt-" + UUID.randomUUID().toString().substring(0, 13);
        return office.getBean(PeopleAdministration.class)
                .create(ADMINISTRATOR, new NewPerson(username, name, null, PASSWORD), Set.of(Role.CLERK));
    }

    private HttpVisitor visitor(Person person) {
        HttpVisitor visitor = new HttpVisitor(port);
        visitor.signIn(person.username(), PASSWORD);
        return visitor;
    }
}
