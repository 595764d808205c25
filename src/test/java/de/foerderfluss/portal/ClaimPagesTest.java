package de.foerderfluss.portal;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.HttpVisitor;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.payment.CreditReceived;
import de.foerderfluss.recovery.Claim;
import de.foerderfluss.recovery.PaidCase;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A claim on the pages of both sides, and money that waits for it. */
@OfficeTest
class ClaimPagesTest {

    private static final String CREDITS = "/amt/geldeingaenge";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext office;

    @Autowired
    TestClock clock;

    private Claim claim;
    private String desk = "";
    private String town = "";
    private HttpVisitor officer = new HttpVisitor(0);

    @BeforeEach
    void claim() {
        claim = office.getBean(PaidCase.class).claimed(Money.ofEuros(5_000), Money.ofCents(8_589));
        desk = "/amt/vorgaenge/" + claim.id().reference() + "/forderungen/1";
        town = "/kommune/vorgaenge/" + claim.id().reference();
        officer = visitor("haushalt");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void tellsTheOfficeAllAboutAClaim() {
        String list =
                officer.get("/amt/forderungen?text=" + claim.paymentReference()).body();
        assertThat(list).contains(desk, "Eine Forderung: gefordert 5.085,89", "Stadt Pößneck");
        assertThat(officer.get("/amt/forderungen?state=SETTLED&text=" + claim.paymentReference())
                        .body())
                .contains("Nehmen Sie einen Teil der Suche weg.");
        assertThat(officer.get("/amt/forderungen?state=GIBTS_NICHT&page=0").statusCode())
                .isEqualTo(200);

        assertThat(officer.get(desk).body())
                .contains(claim.paymentReference(), "01.04.2026", "31.12.2029", "15.04.2026", "Warum dieser Tag?")
                .contains("Berechnung bis zum 02.03.2026", "Noch nicht festgesetzt sind");
        assertThat(officer.get(desk.replace("/1", "/7")).statusCode()).isEqualTo(404);
        assertThat(officer.get(desk.replace("/1", "/4711")).statusCode()).isEqualTo(404);
        assertThat(officer.get(desk.replace("/1", "")).body()).contains(desk);
        clock.setTo(LocalDate.of(2026, 11, 25), LocalTime.NOON);
        assertThat(officer.get(desk).body()).contains("lassen sich nicht berechnen", "kein Basiszinssatz eingetragen");
    }

    @Test
    void tellsTheMunicipalityWhatToPayUntilWhenAndWhy() {
        HttpVisitor editor = visitor("poessneck.amt");

        assertThat(editor.get(town).body())
                .contains("Forderung 1 über 5.085,89", "Zahlung einer Rückforderung")
                .doesNotContain("Verjährung von Zinsen", "Mahnung einer Rückforderung");
        assertThat(editor.get(town + "/forderungen").body())
                .contains("5.085,89", "01.04.2026", claim.paymentReference(), "DE02 1005 0000 0054 5404 02")
                .contains("Nach dem Bescheid ist zu zahlen");
        assertThat(editor.get("/kommune").body()).doesNotContain("Rückforderung zahlen");
        clock.setTo(LocalDate.of(2026, 3, 20), LocalTime.NOON);
        assertThat(editor.get("/kommune").body()).contains("Rückforderung zahlen");
        assertThat(visitor("ohrdruf.amt").get(town + "/forderungen").statusCode())
                .isEqualTo(404);
    }

    @Test
    void defersAndKeepsWhatWasTyped() {
        HttpResponse<String> refused = officer.submit(
                desk,
                desk + "/stundung",
                Map.of("until", "31.02.2026", "interest", "NONE", "reason", "Haushaltssperre"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("defer-until-error", "31.02.2026", "Haushaltssperre");

        assertThat(officer.submit(
                                desk,
                                desk + "/stundung",
                                Map.of("until", "30.06.2026", "interest", "NONE", "reason", "Haushaltssperre"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(officer.get(desk).body()).contains("gestundet", "Zinslos.");
        HttpResponse<String> twice =
                officer.submit(desk, desk + "/raten", Map.of("count", "3", "first", "30.06.2026", "reason", "Antrag"));
        assertThat(twice.statusCode()).isEqualTo(409);
        assertThat(twice.body()).contains("schon gestundet");
        officer.submit(desk, desk + "/stundung/ende", Map.of("reason", "Sperre aufgehoben"));
        officer.submit(desk, desk + "/raten", Map.of("count", "3", "first", "30.06.2026", "reason", "Antrag"));
        assertThat(visitor("poessneck.amt").get(town + "/forderungen").body())
                .contains("in Raten, die nächste", "2. Rate", "30.07.2026", "Sperre aufgehoben");
    }

    @Test
    void recordsRemindersAndLeavesNothingThatIsNotSmall() {
        clock.setTo(LocalDate.of(2026, 4, 20), LocalTime.NOON);

        officer.submit(desk, desk + "/mahnung", Map.of("on", "20.04.2026", "reason", "Mahnung 1"));
        HttpResponse<String> big = officer.submit(desk, desk + "/geringfuegigkeit", Map.of("reason", "zu klein"));

        assertThat(big.statusCode()).isEqualTo(409);
        assertThat(big.body()).contains("Gemahnt am 20.04.2026: Mahnung 1", "nur unter 31,00");
    }

    @Test
    void givesUpOnlyByTwoPersons() {
        HttpVisitor clerk = visitor("sachbearbeitung");
        HttpResponse<String> noAmount = clerk.submit(
                desk, desk + "/aufgabe", Map.of("kind", "REMISSION", "principal", "viel", "reason", "Härte"));
        assertThat(noAmount.statusCode()).isEqualTo(422);
        assertThat(noAmount.body()).contains("giveup-principal-error", "value=\"viel\"");
        clerk.submit(desk, desk + "/aufgabe", Map.of("kind", "REMISSION", "principal", "1.000,00", "reason", "Härte"));
        assertThat(clerk.get(desk).body())
                .contains("wartet auf die Entscheidung")
                .doesNotContain("billigen</span>");

        HttpVisitor signatory = visitor("zeichnung");
        String seen = signatory.hidden(desk, "seen");
        assertThat(signatory
                        .submit(desk, desk + "/aufgabe/billigung", Map.of("seen", "x"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(signatory
                        .submit(desk, desk + "/aufgabe/ablehnung", Map.of("seen", seen))
                        .body())
                .contains("refuse-reason-error");
        assertThat(signatory
                        .submit(desk, desk + "/aufgabe/billigung", Map.of("seen", seen))
                        .statusCode())
                .isEqualTo(302);
        assertThat(signatory.get(desk).body()).contains("Gebilligt am 02.03.2026 von Frank Oberländer", "4.085,89");

        officer.submit(desk, desk + "/aufgabe", Map.of("kind", "SUSPENSION", "reason", "Aussichtslos"));
        signatory.submit(desk, desk + "/aufgabe/billigung", Map.of("seen", signatory.hidden(desk, "seen")));
        assertThat(officer.get(desk).body()).contains("niedergeschlagen", "Wieder verfolgen");
        officer.submit(desk, desk + "/wiederaufnahme", Map.of("reason", "Neue Lage"));
        assertThat(officer.get(desk).body()).contains("Stundung gewähren");
    }

    @Test
    void assignsMoneyThatNamedNoClaim() {
        String credit = received(Money.ofEuros(1_000));
        String other = received(Money.ofEuros(7));
        String here = CREDITS + "/" + credit + "/zuordnung";

        HttpResponse<String> wrong =
                officer.submit(CREDITS, here, Map.of("paymentReference", "4711", "reason", "Anruf der Stadtkasse"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"4711\"", "Anruf der Stadtkasse", "13 Ziffern mit 9 vorn");
        assertThat(officer.submit(
                                CREDITS,
                                here,
                                Map.of("paymentReference", claim.paymentReference(), "reason", "Anruf der Stadtkasse"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(officer.get(desk).body()).contains("4.085,89", "Zahlungseingang");
        assertThat(officer.submit(CREDITS, CREDITS + "/" + other + "/klaerung", Map.of("reason", "Irrläufer"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(officer.get(CREDITS).body()).doesNotContain(credit, other);
        assertThat(officer.submit(CREDITS, CREDITS + "/abc/klaerung", Map.of("reason", "Irrläufer"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(visitor("pruefung").get(CREDITS).body()).doesNotContain("Zuordnen");
        assertThat(visitor("fachreferat").get(CREDITS).statusCode()).isEqualTo(403);
    }

    @Test
    void letsTheAuditorReadOnly() {
        HttpVisitor auditor = visitor("pruefung");

        assertThat(auditor.get(desk).body()).contains("Buchungen").doesNotContain("Einzug", "aufzugeben");
        assertThat(auditor.submit(desk, desk + "/mahnung", Map.of("on", "02.03.2026", "reason", "x"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor("poessneck.amt").get(desk).statusCode()).isIn(403, 404);
    }

    private String received(Money amount) {
        ContentHash key = ContentHash.of(UUID.randomUUID().toString());
        office.publishEvent(new CreditReceived(
                key, amount, clock.today(), "Rückzahlung Fördermittel", "Stadtkasse Pößneck", PersonId.SYSTEM));
        return key.hex();
    }

    private HttpVisitor visitor(String username) {
        HttpVisitor visitor = new HttpVisitor(port);
        visitor.signIn(username, "demo");
        return visitor;
    }
}
