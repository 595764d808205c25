package de.foerderfluss.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.process.CaseLife;
import de.foerderfluss.shared.MatterKey;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Taking a grant back in part, for other systems. */
@OfficeTest
class ApiRevocationTest {

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
    void takesAPartBackAndLeavesInterestToALaterNotice() {
        clock.reset();
        CaseLife.fillTheBudget(office);
        CaseLife life = CaseLife.submitted(office)
                .awarded()
                .downloaded()
                .nextDay()
                .waivedRemedy()
                .drewMoney()
                .certifiedMoney()
                .orderedMoney()
                .paidMoney();
        clock.setTo(LocalDate.of(2026, 6, 2), LocalTime.of(9, 0));
        String here = "/api/v1/cases/" + life.reference();
        ApiCaller clerk = by("sachbearbeitung");
        Map<String, Object> part = Map.of(
                "ground", "CONDITION_BREACHED",
                "extent", "PART",
                "parts", List.of(Map.of("year", 2026, "amount", 18000)),
                "effect", "DAY",
                "effectiveFrom", "2026-05-01",
                "facts", "Die Auflage wurde nicht erfüllt.",
                "discretion", "Nichts spricht dagegen.",
                "interest", "LATER");

        clerk.get(here + "/revocations/form").expecting(200);
        clerk.post(here + "/revocations", part).expecting(409);
        clerk.post(here + "/revocations/knowledge", Map.of("reason", "Vermerk")).expecting(422);
        by("zeichnung")
                .post(here + "/revocations/knowledge", Map.of("day", "2026-06-01", "reason", "Vermerk"))
                .expecting(403);
        assertThat(clerk.post(here + "/revocations/knowledge", Map.of("day", "2026-06-01", "reason", "Vermerk"))
                        .expecting(200)
                        .text())
                .contains("2027-06-01");
        life.heardOn(MatterKey.of("REVOCATION", 1));
        clerk.post(here + "/revocations", Map.of("ground", "CONDITION_BREACHED"))
                .expecting(422);
        JsonNode ruling = clerk.post(here + "/revocations", part).expecting(200).json();
        assertThat(ruling.path("figures").path("erstattung_eur").asString()).isEqualTo("2000.00");
        JsonNode shown = clerk.get(here + "/revocations").expecting(200).json().path(0);
        assertThat(shown.path("refund").decimalValue()).isEqualByComparingTo("2000");
        assertThat(shown.path("years").path(0).path("revoked").decimalValue()).isEqualByComparingTo("18000");
        by("poessneck.amt").get(here + "/revocations").expecting(403);

        life.approvedRuling(MatterKey.of("REVOCATION", 1));
        JsonNode candidate =
                clerk.get(here + "/interest-cases").expecting(200).json().path(0);
        assertThat(candidate.path("target").asString()).isEqualTo("CLAIM-1");
        assertThat(candidate.path("total").decimalValue()).isEqualByComparingTo("10.99");
        clerk.post(here + "/interest-rulings", Map.of("target", "CLAIM-1", "until", "2026-06-02", "reason", "x"))
                .expecting(409);
        clerk.post(here + "/interest-rulings", Map.of("target", "CLAIM-9", "until", "2026-06-02", "reason", "x"))
                .expecting(422);
        clerk.post(here + "/interest-rulings", Map.of("target", "CLAIM-1", "reason", "x"))
                .expecting(422);
        by("poessneck.amt").get(here + "/interest-cases").expecting(403);
    }

    private ApiCaller by(String username) {
        return ApiCaller.as(port, username);
    }
}
