package de.foerderfluss.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.calendar.DeadlineKind;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.calendar.LegalCalendar;
import de.foerderfluss.shared.CaseReference;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** The deadlines of a case for other systems. */
@OfficeTest
class ApiDeadlineTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext office;

    @Autowired
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void saysWhyADayIsWhatItIsAndGivesMoreTime() {
        ApiJourney journey = new ApiJourney(office, port, "Schnittstelle mit Fristen")
                .funded()
                .submitted();
        CaseReference reference = new CaseReference(journey.reference());
        Deadlines deadlines = office.getBean(Deadlines.class);
        LegalCalendar calendar = office.getBean(LegalCalendar.class);
        LocalDate start = LocalDate.of(2026, 3, 2);
        long reply = deadlines
                .set(reference, DeadlineKind.COMPLETENESS_REPLY, calendar.replyPeriodEnd(start, 14))
                .number();
        long remedy = deadlines
                .set(reference, DeadlineKind.REMEDY_PERIOD, calendar.remedyPeriodEnd(start, true))
                .number();
        String here = journey.here("/deadlines");
        ApiCaller clerk = journey.by("sachbearbeitung");

        JsonNode first =
                journey.by("poessneck.amt").get(here).expecting(200).json().path(0);
        assertThat(first.path("reason").asString()).contains("beträgt 14 Tage und endet am 16.03.2026", "§ 31");
        assertThat(first.path("movable").asBoolean()).isTrue();

        JsonNode extended = clerk.post(
                        here + "/" + reply + "/extension", Map.of("day", "2026-03-31", "reason", "Bitte der Stadt"))
                .expecting(200)
                .json();
        assertThat(extended.path("date").asString()).isEqualTo("2026-03-31");
        clerk.post(
                        here + "/" + extended.path("number").asLong() + "/suspension",
                        Map.of("from", "2026-03-09", "until", "2026-03-13", "reason", "Streik"))
                .expecting(200);
        assertThat(clerk.post(here + "/" + remedy + "/extension", Map.of("day", "2026-06-01", "reason", "Bitte"))
                        .expecting(409)
                        .json()
                        .path("detail")
                        .asString())
                .contains("folgt aus dem Gesetz");
        clerk.post(here + "/" + reply + "/extension", Map.of("reason", "Bitte")).expecting(409);
        clerk.post(here + "/0/extension", Map.of("day", "2026-06-01", "reason", "Bitte"))
                .expecting(404);
        journey.by("poessneck.amt")
                .post(here + "/" + reply + "/extension", Map.of("day", "2026-06-01", "reason", "Bitte"))
                .expecting(403);
        journey.by("ohrdruf.amt").get(here).expecting(404);
    }
}
