package de.foerderfluss.portal;

import static de.foerderfluss.DemoOffice.CLERK_2;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.SIGNATORY;
import static de.foerderfluss.DemoOffice.editor;
import static de.foerderfluss.DemoOffice.municipalSignatory;
import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.HttpVisitor;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.api.ApiCaller;
import de.foerderfluss.hearing.Hearings;
import de.foerderfluss.notice.NoticeService;
import de.foerderfluss.process.CaseLife;
import de.foerderfluss.proofofuse.SampleProof;
import de.foerderfluss.proofofuse.Settlements;
import de.foerderfluss.ruling.Rulings;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** The settlement of a grant on the pages of both sides, and through the interface. */
@OfficeTest
class SettlementPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext office;

    @Autowired
    TestClock clock;

    private CaseLife life;
    private String desk = "";
    private String town = "";
    private String api = "";

    @BeforeEach
    void prove() {
        clock.reset();
        CaseLife.fillTheBudget(office);
        life = CaseLife.submitted(office).awarded().downloaded().nextDay().waivedRemedy();
        desk = "/amt/vorgaenge/" + life.reference() + "/schlussabrechnung";
        town = "/kommune/vorgaenge/" + life.reference();
        api = "/api/v1/cases/" + life.reference() + "/settlement";
        clock.setTo(LocalDate.of(2027, 5, 10), LocalTime.NOON);
        life.provedUse().letPass("Event_SamplePeriodOver");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void leadsTheClerkFromTheWorklistToTheProposal() {
        HttpVisitor clerk = visitor("sachbearbeitung");
        assertThat(clerk.get(desk).statusCode()).isEqualTo(302);
        life.examinedUse(SampleProof.uncut());
        assertThat(clerk.get("/amt/vorgaenge/" + life.reference()).body()).contains(desk);
        assertThat(clerk.get(desk).body())
                .contains("23.200,00", "24.500,00", "Anteilige Ermäßigung", "Restzahlung")
                .doesNotContain("Anhörung eröffnen");
        assertThat(clerk.get("/amt/vorgaenge/" + life.reference() + "/nachweise/gesamt")
                        .body())
                .contains(desk);

        HttpResponse<String> refused = clerk.submit(desk, desk, Map.of("reasons", " "));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("settle-reasons-error", "Bitte begründen Sie");

        Map<String, String> reasons = Map.of("reasons", "Die Schulung war günstiger.");
        assertThat(clerk.submit(desk, desk, reasons).statusCode()).isEqualTo(302);
        assertThat(clerk.get(desk).body()).contains("zur Freigabe vorgelegt", "/verfuegungen/SETTLEMENT:1");
        assertThat(visitor("poessneck.amt").get(town + "/nachweise/gesamt").body())
                .doesNotContain("Schlussbescheid hat");
        assertThat(visitor("poessneck.amt").get(desk).statusCode()).isEqualTo(403);
        assertThat(visitor("pruefung").submit("/amt", desk, reasons).statusCode())
                .isEqualTo(403);

        approved();
        assertThat(clerk.get(desk).body()).contains("erlassen").doesNotContain("Schlussbescheid vorschlagen");
        assertThat(clerk.submit("/amt", desk, reasons).statusCode()).isEqualTo(409);
        assertThat(visitor("poessneck.amt").get(town).body()).doesNotContain("endgültig festgesetzt");

        office.getBean(NoticeService.class).download(editor(POESSNECK), life.reference(), Settlements.MATTER);
        clock.setTo(clock.today().plusDays(2), LocalTime.NOON);
        assertThat(visitor("poessneck.amt").get(town).body()).contains("endgültig festgesetzt", "23.200,00");
        assertThat(visitor("poessneck.amt").get(town + "/nachweise/gesamt").body())
                .contains("Schlussbescheid hat", "Anteilige Ermäßigung");
    }

    @Test
    void hearsTheTownBeforeACut() {
        life.examinedUse(SampleProof.examined());
        HttpVisitor clerk = visitor("sachbearbeitung");
        assertThat(clerk.get(desk).body())
                .contains("Bewirtung ist nicht zuwendungsfähig.", "Anhörung eröffnen")
                .doesNotContain("Schlussbescheid vorschlagen");
        HttpResponse<String> early = clerk.submit(desk, desk, Map.of("reasons", "Kürzung."));
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.body()).contains("noch nicht angehört");

        HttpResponse<String> refused = clerk.submit(desk, desk + "/anhoerung", Map.of("days", "bald"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("value=\"bald\"", "hear-days-error");
        assertThat(clerk.submit(desk, desk + "/anhoerung", Map.of("days", "14")).statusCode())
                .isEqualTo(302);
        assertThat(clerk.get(desk).body()).contains("Die Anhörung läuft.");

        heard();
        assertThat(clerk.get(desk).body()).contains("Die Einwände tragen nicht.", "Schlussbescheid vorschlagen");
    }

    @Test
    void settlesThroughTheInterface() {
        ApiCaller clerk = ApiCaller.as(port, "sachbearbeitung");
        ApiCaller editor = ApiCaller.as(port, "poessneck.amt");
        clerk.get(api).expecting(409);
        editor.get(api).expecting(404);
        life.examinedUse(SampleProof.examined());
        JsonNode seen = clerk.get(api).expecting(200).json();
        assertThat(seen.path("settled").decimalValue()).isEqualByComparingTo("22400.00");
        assertThat(seen.path("hearingNeeded").asBoolean()).isTrue();
        assertThat(seen.path("items").path(0).path("reason").asString())
                .isEqualTo("Bewirtung ist nicht zuwendungsfähig.");

        clerk.post(api, Map.of("reasons", "Kürzung.")).expecting(409);
        clerk.post(api + "/hearing", Map.of()).expecting(422);
        ApiCaller.as(port, "pruefung")
                .post(api + "/hearing", Map.of("days", 14))
                .expecting(403);
        clerk.post(api + "/hearing", Map.of("days", 14)).expecting(200);
        heard();
        clerk.post(api, Map.of()).expecting(422);
        editor.post(api, Map.of("reasons", "Kürzung.")).expecting(403);
        JsonNode ruling =
                clerk.post(api, Map.of("reasons", "Kürzung.")).expecting(200).json();
        assertThat(ruling.path("figures").path("festgesetzt_eur").asString()).isEqualTo("22400.00");

        approved();
        editor.get(api).expecting(404);
        ApiCaller.as(port, "ohrdruf.leitung").get(api).expecting(404);
        office.getBean(NoticeService.class).download(editor(POESSNECK), life.reference(), Settlements.MATTER);
        assertThat(editor.get(api).expecting(200).json().path("rulingState").asString())
                .isEqualTo("ISSUED");
        assertThat(clerk.get("/api/v1/cases/" + life.reference() + "/drawdowns")
                        .expecting(200)
                        .text())
                .contains("22400");
    }

    private void heard() {
        Hearings hearings = office.getBean(Hearings.class);
        hearings.answer(
                municipalSignatory(POESSNECK), life.reference(), Settlements.MATTER, "Das war üblich.", List.of());
        hearings.close(CLERK_2, life.reference(), Settlements.MATTER, "Die Einwände tragen nicht.");
        life.worked();
    }

    private void approved() {
        Rulings rulings = office.getBean(Rulings.class);
        rulings.approve(
                SIGNATORY,
                life.reference(),
                Settlements.MATTER,
                rulings.get(life.reference(), Settlements.MATTER).hash());
        life.worked();
    }

    private HttpVisitor visitor(String username) {
        HttpVisitor visitor = new HttpVisitor(port);
        visitor.signIn(username, "demo");
        return visitor;
    }
}
