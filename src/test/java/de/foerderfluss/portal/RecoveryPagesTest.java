package de.foerderfluss.portal;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.DemoOffice;
import de.foerderfluss.HttpVisitor;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.payment.DrawdownId;
import de.foerderfluss.payment.DrawdownUse;
import de.foerderfluss.payment.UseOutcome;
import de.foerderfluss.process.CaseLife;
import de.foerderfluss.shared.MatterKey;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Taking a grant back and fixing interest on the pages of the office. */
@OfficeTest
class RecoveryPagesTest {

    private static final MatterKey REVOCATION = MatterKey.of("REVOCATION", 1);

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext office;

    @Autowired
    TestClock clock;

    private String desk = "";
    private HttpVisitor clerk = new HttpVisitor(0);

    @BeforeEach
    void open() {
        clock.reset();
        CaseLife.fillTheBudget(office);
        clerk = visitor("sachbearbeitung");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void leadsFromTheKnowledgeToTheProposal() {
        CaseLife life = paid();
        String page = desk + "/rueckforderung";
        assertThat(clerk.get(desk + "/forderungen").body()).contains("nichts zurückgefordert", page);
        assertThat(clerk.get(page).body())
                .contains("Noch nicht festgehalten ist", "noch nicht angehört", "Widerruf: Auflage nicht oder");

        HttpResponse<String> ahead =
                clerk.submit(page, page + "/kenntnis", Map.of("fullKnowledge", "01.07.2026", "reason", "Vermerk"));
        assertThat(ahead.statusCode()).isEqualTo(422);
        assertThat(ahead.body()).contains("known-fullKnowledge-error", "value=\"01.07.2026\"", "in der Zukunft");
        assertThat(clerk.submit(page, page + "/kenntnis", Map.of("fullKnowledge", "02.06.2026", "reason", "Vermerk"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(clerk.get(page).body()).contains("02.06.2027", "Warum dieser Tag?");
        HttpResponse<String> unheard = clerk.submit(page, page, form(Map.of()));
        assertThat(unheard.statusCode()).isEqualTo(409);
        assertThat(unheard.body()).contains("§ 28 VwVfG", "nie in Betrieb genommen");

        assertThat(clerk.get(page).body()).contains("/anhoerungen/neu?gegenstand=REVOCATION:1");
        assertThat(clerk.get(desk + "/anhoerungen/neu?gegenstand=REVOCATION:1").statusCode())
                .isEqualTo(200);
        life.heardOn(REVOCATION);
        assertThat(clerk.get(desk + "/anhoerungen/REVOCATION:1").statusCode()).isEqualTo(200);
        HttpResponse<String> incomplete = clerk.submit(page, page, form(Map.of("facts", " ")));
        assertThat(incomplete.statusCode()).isEqualTo(422);
        assertThat(incomplete.body()).contains("Sachverhalt");
        HttpResponse<String> proposed = clerk.submit(page, page, form(Map.of()));
        assertThat(proposed.statusCode()).isEqualTo(302);
        assertThat(proposed.headers().firstValue("Location").orElse("")).endsWith("/verfuegungen/REVOCATION:1");
        assertThat(clerk.get(page).body())
                .contains("Widerruf, zu erstatten 8.000,00", "nie in Betrieb genommen", "Rückforderung 1: Widerruf");
        assertThat(visitor("pruefung").get(page).body())
                .contains("Vorschlagen kann die Sachbearbeitung.")
                .doesNotContain("Bescheid vorschlagen");
        assertThat(visitor("zeichnung").submit(page, page, form(Map.of())).statusCode())
                .isEqualTo(403);
        assertThat(visitor("poessneck.amt").get(page).statusCode()).isIn(403, 404);

        life.approvedRuling(REVOCATION);
        assertThat(clerk.get(desk + "/forderungen/1").body()).contains("Festgesetzt mit Rückforderung 1", "125,05");
        assertThat(visitor("poessneck.amt")
                        .get(desk.replace("/amt/", "/kommune/") + "/forderungen")
                        .body())
                .contains("nichts zurückgefordert");
    }

    @Test
    void proposesInterestForLateUse() {
        CaseLife life = paid();
        String page = desk + "/zinsbescheid";
        assertThat(clerk.get(page).body()).contains("trägt zurzeit nichts Zinsen");
        office.getBean(DrawdownUse.class)
                .find(
                        DemoOffice.CLERK,
                        new DrawdownId(life.reference(), 1),
                        UseOutcome.INTEREST,
                        "Kein Grund für Nachsicht.");
        assertThat(clerk.get(desk + "/abrufe/1").body()).contains(page);
        assertThat(clerk.get(page).body())
                .contains("nicht alsbaldige Verwendung", "noch festzusetzen 125,05", "noch nicht angehört");
        life.heardOn(MatterKey.of("INTEREST", 1));

        HttpResponse<String> refused =
                clerk.submit(page, page, Map.of("target", "", "until", "02.06.2026", "reason", "Kein Grund."));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("interest-target-error", "Kein Grund.");
        HttpResponse<String> proposed = clerk.submit(
                page, page, Map.of("target", "DRAWDOWN-1", "until", "02.06.2026", "reason", "Kein Grund."));
        assertThat(proposed.statusCode()).isEqualTo(302);
        assertThat(clerk.get(page).body()).contains("Zinsbescheid: Zinsen zu Mittelabruf 1");
    }

    private static Map<String, Object> form(Map<String, Object> changed) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "ground", "PURPOSE_MISSED",
                "extent", "WHOLE",
                "effect", "BEGINNING",
                "facts", "Die Schnittstelle wurde nie in Betrieb genommen.",
                "discretion", "Gegen den Widerruf spricht nichts.",
                "interest", "CHARGED",
                "action", "send"));
        form.putAll(changed);
        return form;
    }

    private CaseLife paid() {
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
        desk = "/amt/vorgaenge/" + life.reference();
        return life;
    }

    private HttpVisitor visitor(String username) {
        HttpVisitor visitor = new HttpVisitor(port);
        visitor.signIn(username, "demo");
        return visitor;
    }
}
