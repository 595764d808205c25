package de.foerderfluss.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.payment.CreditReceived;
import de.foerderfluss.recovery.Claim;
import de.foerderfluss.recovery.PaidCase;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** A claim, from its reading to its last cent, for other systems. */
@OfficeTest
class ApiClaimTest {

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
    void tellsBothSidesWhatIsClaimed() {
        Claim claim = claimed();
        JsonNode own = by("poessneck.amt").get(here(claim)).expecting(200).json();
        assertThat(own.path("open").path("total").decimalValue()).isEqualByComparingTo("5085.89");
        assertThat(own.path("paymentReference").asString()).isEqualTo(claim.paymentReference());
        assertThat(by("poessneck.amt")
                        .get(cases(claim) + "/deadlines")
                        .expecting(200)
                        .text())
                .contains("CLAIM_DUE")
                .doesNotContain("INTEREST_LIMITATION", "CLAIM_DUNNING");
        assertThat(by("sachbearbeitung")
                        .get(cases(claim) + "/deadlines")
                        .expecting(200)
                        .text())
                .contains("INTEREST_LIMITATION");
        by("ohrdruf.amt").get(here(claim)).expecting(404);
        by("poessneck.amt")
                .get(here(claim).replace("/claims/1", "/claims/4711"))
                .expecting(404);
        by("poessneck.amt").get("/api/v1/claims").expecting(403);
        JsonNode found = by("pruefung")
                .get("/api/v1/claims?state=OPEN&text=" + claim.paymentReference())
                .expecting(200)
                .json();
        assertThat(found.path("total").asInt()).isEqualTo(1);
        by("pruefung").get("/api/v1/claims?text=" + "x".repeat(101)).expecting(422);
    }

    @Test
    void defersAndTakesBack() {
        Claim claim = claimed();
        ApiCaller officer = by("haushalt");

        officer.post(here(claim) + "/deferral", Map.of("reason", "Sperre")).expecting(422);
        JsonNode deferred = officer.post(
                        here(claim) + "/deferral",
                        Map.of("until", "2026-06-30", "interest", "NONE", "reason", "Sperre"))
                .expecting(200)
                .json();
        assertThat(deferred.path("state").asString()).isEqualTo("DEFERRED");
        officer.post(here(claim) + "/rates", Map.of("count", 3, "first", "2026-04-30", "reason", "Antrag"))
                .expecting(409);
        officer.post(here(claim) + "/deferral/end", Map.of("reason", "Ende")).expecting(200);
        JsonNode rates = officer.post(
                        here(claim) + "/rates", Map.of("count", 3, "first", "2026-04-30", "reason", "Antrag"))
                .expecting(200)
                .json();
        assertThat(rates.path("reliefs").path(1).path("rates")).hasSize(3);
        officer.post(here(claim) + "/reminders", Map.of("on", "2026-03-02", "reason", "Mahnung"))
                .expecting(422);
        officer.post(here(claim) + "/minor-amount", Map.of("reason", "klein")).expecting(409);
        by("sachbearbeitung")
                .post(here(claim) + "/minor-amount", Map.of("reason", "klein"))
                .expecting(403);
    }

    @Test
    void givesUpByTwoPersonsAndAssignsMoney() {
        Claim claim = claimed();
        ApiCaller officer = by("haushalt");
        officer.post(here(claim) + "/write-offs", Map.of("principal", 1, "reason", "Härte"))
                .expecting(422);
        officer.post(here(claim) + "/write-offs", Map.of("kind", "REMISSION", "principal", "viel", "reason", "Härte"))
                .expecting(422);
        String proposal = officer.post(
                        here(claim) + "/write-offs",
                        Map.of("kind", "REMISSION", "principal", 1000, "interest", 85.89, "reason", "Härte"))
                .expecting(200)
                .json()
                .path("writeOffs")
                .path(0)
                .path("id")
                .asString();
        String decision = here(claim) + "/write-offs/" + proposal + "/decision";
        officer.post(decision, Map.of("approved", true)).expecting(409);
        by("zeichnung").post(decision, Map.of()).expecting(422);
        assertThat(by("zeichnung")
                        .post(decision, Map.of("approved", true))
                        .expecting(200)
                        .json()
                        .path("open")
                        .path("total")
                        .decimalValue())
                .isEqualByComparingTo("4000");
        officer.post(here(claim) + "/resumption", Map.of("reason", "weiter")).expecting(409);

        String key = ContentHash.of(UUID.randomUUID().toString()).hex();
        office.publishEvent(new CreditReceived(
                new ContentHash(key), Money.ofEuros(5_000), clock.today(), "Rate", "Stadtkasse", PersonId.SYSTEM));
        String credit = "/api/v1/incoming-credits/" + key;
        assertThat(officer.get("/api/v1/incoming-credits?size=100")
                        .expecting(200)
                        .text())
                .contains(key);
        officer.post(credit + "/assignment", Map.of("paymentReference", "1", "reason", "x"))
                .expecting(422);
        assertThat(officer.post(
                                credit + "/assignment",
                                Map.of("paymentReference", claim.paymentReference(), "reason", "Anruf"))
                        .expecting(200)
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("SETTLED");
        officer.post(credit + "/clarification", Map.of("reason", "Überzahlung")).expecting(204);
        officer.post(credit + "/clarification", Map.of("reason", "noch einmal")).expecting(409);
        officer.post("/api/v1/incoming-credits/abc/clarification", Map.of("reason", "x"))
                .expecting(404);
        by("poessneck.amt").get("/api/v1/incoming-credits").expecting(403);
    }

    private Claim claimed() {
        return office.getBean(PaidCase.class).claimed(Money.ofEuros(5_000), Money.ofCents(8_589));
    }

    private static String cases(Claim claim) {
        return "/api/v1/cases/" + claim.id().reference();
    }

    private static String here(Claim claim) {
        return cases(claim) + "/claims/1";
    }

    private ApiCaller by(String username) {
        return ApiCaller.as(port, username);
    }
}
