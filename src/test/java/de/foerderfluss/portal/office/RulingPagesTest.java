package de.foerderfluss.portal.office;

import static de.foerderfluss.DemoOffice.CERTIFIER;
import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.HttpVisitor;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.notice.Notice;
import de.foerderfluss.notice.NoticeService;
import de.foerderfluss.payment.Certification;
import de.foerderfluss.payment.DrawdownId;
import de.foerderfluss.process.CaseLife;
import de.foerderfluss.ruling.RulingState;
import de.foerderfluss.ruling.Rulings;
import de.foerderfluss.shared.MatterKey;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A ruling on its way through the pages: proposed on a refused drawdown, approved by another person, fetched by the town. */
@OfficeTest
class RulingPagesTest {

    private static final MatterKey DRAWDOWN = MatterKey.of("DRAWDOWN", 1);

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext office;

    @Autowired
    TestClock clock;

    @Autowired
    Rulings rulings;

    @Autowired
    NoticeService notices;

    private CaseLife life;
    private String home = "";

    @BeforeEach
    void aDrawdownIsRefused() {
        clock.reset();
        CaseLife.fillTheBudget(office);
        life = CaseLife.submitted(office).awarded().downloaded().nextDay().waivedRemedy();
        clock.setTo(LocalDate.of(2026, 5, 4), LocalTime.of(9, 0));
        home = "/amt/vorgaenge/" + life.reference();
        life.drewMoney();
        office.getBean(Certification.class)
                .certify(
                        CERTIFIER,
                        new DrawdownId(life.reference(), 1),
                        Map.of("outcome", "REJECTED", "reason", "Die Leistung ist nicht gefördert."));
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void goesFromTheRefusalToTheNoticeInTheTown() {
        HttpVisitor clerk = visitor("sachbearbeitung");
        assertThat(clerk.get(home + "/verfuegungen").body()).contains("noch keine Verfügung vorgeschlagen");
        clerk.submit(home + "/abrufe/1", home + "/abrufe/1/bescheid", Map.of("reasons", "Nicht gefördert."));
        assertThat(clerk.get(home + "/verfuegungen/" + DRAWDOWN).body())
                .contains("zur Freigabe vorgelegt", "Petra Lindner")
                .doesNotContain("Ich habe den Bescheid gelesen");

        HttpVisitor signatory = visitor("zeichnung");
        assertThat(signatory.get(home).body()).contains(home + "/verfuegungen/" + DRAWDOWN);
        approve(signatory);
        life.worked();

        Notice notice = notices.of(life.reference(), DRAWDOWN).orElseThrow();
        HttpVisitor town = visitor("poessneck.leitung");
        String own = "/kommune/vorgaenge/" + life.reference();
        String address = own + "/bescheide/" + notice.number();
        assertThat(town.get(own).body()).contains(address, "liegt zum Abruf bereit");
        town.submit(address, address, Map.of());
        clock.setTo(clock.today().plusDays(1), LocalTime.of(9, 0));
        town.submit(address + "/verzicht", address + "/verzicht", Map.of("confirmed", "true"));

        assertThat(notices.of(life.reference(), DRAWDOWN).orElseThrow().waivedOn())
                .isEqualTo(clock.today());
        assertThat(signatory.get(home + "/verfuegungen/" + DRAWDOWN).body())
                .contains("erlassen", notice.number().text());
    }

    @Test
    void returnsWithAReasonAndKeepsWhatWasTyped() {
        HttpVisitor certifier = visitor("feststellung");
        HttpResponse<String> refused =
                certifier.submit(home + "/abrufe/1", home + "/abrufe/1/bescheid", Map.of("reasons", " "));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Bitte begründen Sie die Kürzung oder Ablehnung");
        certifier.submit(home + "/abrufe/1", home + "/abrufe/1/bescheid", Map.of("reasons", "Nicht gefördert."));

        HttpVisitor signatory = visitor("zeichnung");
        String page = home + "/verfuegungen/" + DRAWDOWN;
        assertThat(signatory
                        .submit(page, page + "/freigabe", Map.of("hash", "0"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(signatory
                        .submit(page, page + "/freigabe", Map.of("hash", "0", "confirmed", "true"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(signatory
                        .submit(page, page + "/rueckgabe", Map.of("reason", " "))
                        .statusCode())
                .isEqualTo(422);
        signatory.submit(page, page + "/rueckgabe", Map.of("reason", "Bitte die Nebenbestimmung nennen."));

        assertThat(rulings.get(life.reference(), DRAWDOWN).state()).isEqualTo(RulingState.RETURNED);
        assertThat(certifier.get(home + "/abrufe/1").body()).contains("Neu vorschlagen");
    }

    @Test
    void postsANoticeThatNobodyFetched() {
        visitor("sachbearbeitung")
                .submit(home + "/abrufe/1", home + "/abrufe/1/bescheid", Map.of("reasons", "Nicht gefördert."));
        approve(visitor("zeichnung"));
        life.worked().letPass("Event_DownloadPeriodEnded");

        HttpVisitor clerk = visitor("sachbearbeitung");
        String page = home + "/verfuegungen/" + DRAWDOWN + "/postversand";
        assertThat(clerk.get(home).body()).contains(page);
        clerk.submit(page, page, Map.of("postedOn", clock.today().toString()));

        assertThat(notices.of(life.reference(), DRAWDOWN).orElseThrow().posted())
                .isEqualTo(clock.today());
        assertThat(clerk.get(page).statusCode()).isBetween(300, 399);
    }

    private void approve(HttpVisitor signatory) {
        String page = home + "/verfuegungen/" + DRAWDOWN;
        String hash = rulings.get(life.reference(), DRAWDOWN).hash().hex();
        assertThat(signatory.get(page + "/vorschau.pdf").statusCode()).isEqualTo(200);
        assertThat(signatory
                        .submit(page, page + "/freigabe", Map.of("hash", hash, "confirmed", "true"))
                        .statusCode())
                .isBetween(200, 399);
    }

    private HttpVisitor visitor(String username) {
        HttpVisitor visitor = new HttpVisitor(port);
        visitor.signIn(username, "demo");
        return visitor;
    }
}
