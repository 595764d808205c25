package de.foerderfluss.api;

import static de.foerderfluss.DemoOffice.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.DemoOffice;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.identity.NewPerson;
import de.foerderfluss.identity.PeopleAdministration;
import de.foerderfluss.identity.Role;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Absences for other systems. */
@OfficeTest
class ApiAbsenceTest {

    private static final String HERE = "/api/v1/absences";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext office;

    @Autowired
    TestClock clock;

    @Test
    void recordsListsAndEnds() {
        clock.reset();
        ApiJourney journey = new ApiJourney(office, port, "Schnittstelle mit Vertretung");
        ApiCaller head = journey.by("referatsleitung");
        Map<String, Object> wish =
                Map.of("person", hired(), "deputy", hired(), "from", "2026-03-02", "until", "2026-03-06");

        JsonNode absence = head.post(HERE, wish).expecting(200).json();
        assertThat(head.post(HERE, wish).expecting(200).json()).isEqualTo(absence);
        assertThat(head.get(HERE).expecting(200).json().toString())
                .contains(absence.path("id").asString());
        head.post(HERE, Map.of("deputy", DemoOffice.CLERK.id().value())).expecting(422);
        journey.by("sachbearbeitung").post(HERE, wish).expecting(403);
        journey.by("poessneck.amt").post(HERE, wish).expecting(403);
        journey.by("poessneck.amt").get(HERE).expecting(403);

        String end = HERE + "/" + absence.path("id").asString() + "/end";
        journey.by("sachbearbeitung").post(end, Map.of()).expecting(404);
        assertThat(head.post(end, Map.of())
                        .expecting(200)
                        .json()
                        .path("endedAt")
                        .asString())
                .isNotEmpty();
    }

    private UUID hired() {
        String username = "api-" + UUID.randomUUID().toString().substring(0, 13);
        return office.getBean(PeopleAdministration.class)
                .create(
                        ADMINISTRATOR,
                        new NewPerson(username, "Anna Albrecht", null, "ein langes Kennwort"),
                        Set.of(Role.CLERK))
                .id()
                .value();
    }
}
