package de.foerderfluss.portal.administration;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.HttpVisitor;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Corrects only the source of a rate that no other test computes with, and values from a day far ahead. */
@OfficeTest
class InterestPagesTest {

    private static final String RATE = "/amt/zinsen/basiszinssatz";
    private static final String VALUE = "/amt/zinsen/wert";

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Test
    void showsRatesAndValuesWithSourceAndMark() {
        String page = visitor("sachbearbeitung").get("/amt/zinsen").body();

        assertThat(page)
                .contains("01.01.2002", "−0,88\u00a0%", "verifiziert", "nicht verifiziert", "Bagatellgrenze")
                .doesNotContain("eintragen</span>");
    }

    @Test
    void saysFromWhichDayARateIsMissing() {
        clock.setTo(LocalDate.of(2026, 11, 25), LocalTime.of(9, 0));
        try {
            HttpResponse<String> page = visitor("verwaltung").get("/amt/zinsen");

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("Der Basiszinssatz ab 01.07.2026 fehlt.");
        } finally {
            clock.reset();
        }
    }

    @Test
    void keepsTheFormerRateBesideTheCorrection() {
        HttpVisitor administrator = visitor("verwaltung");
        String page = RATE + "?ab=2003-01-01";
        String revision = administrator.hidden(page, "revision");
        Map<String, String> rate = rate(revision, "01.01.2003", "1,97", "BAnz Nr. 248 vom 28.12.2002");

        assertThat(administrator.submit(page, RATE, rate).statusCode()).isEqualTo(302);
        assertThat(administrator.get(page).body())
                .contains("BAnz Nr. 248", "Katrin Seidel", "Prütting/Wegen/Weinreich", "Satz berichtigen");

        HttpResponse<String> again = administrator.submit(page, RATE, rate);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("value=\"BAnz Nr. 248 vom 28.12.2002\"");
    }

    @ParameterizedTest
    @CsvSource({
        "bald, '1,27', BAnz, rate-validFrom-error",
        "02.01.2004, '1,27', BAnz, rate-validFrom-error",
        "01.01.2004, viel, BAnz, rate-rate-error",
        "01.01.2004, '1,27', ' ', rate-source-error"
    })
    void saysBesideTheFieldWhatIsWrong(String from, String typed, String source, String place) {
        HttpVisitor administrator = visitor("verwaltung");
        String page = RATE + "?ab=2004-01-01";

        HttpResponse<String> refused =
                administrator.submit(page, RATE, rate(administrator.hidden(page, "revision"), from, typed, source));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(place, "value=\"" + typed + "\"", "value=\"" + from + "\"");
    }

    @Test
    void changesAFigureFromADayOn() {
        HttpVisitor administrator = visitor("verwaltung");
        String page = VALUE + "?key=PAYMENT_DAYS";
        Map<String, String> value = Map.of(
                "key", "PAYMENT_DAYS",
                "revision", administrator.hidden(page, "revision"),
                "value", "14",
                "source", "<script>alert(1)</script>",
                "validFrom", "01.01.2090");

        assertThat(administrator.submit(page, VALUE, value).statusCode()).isEqualTo(302);
        assertThat(administrator.get(page).body()).contains("&lt;script&gt;").doesNotContain("<script>alert");
    }

    @Test
    void isChangedByTheAdministrationOnly() {
        HttpVisitor clerk = visitor("sachbearbeitung");

        assertThat(clerk.get(RATE).body()).contains("noch kein Satz").doesNotContain("type=\"submit\">Satz");
        assertThat(clerk.submit("/amt", RATE, rate("1", "01.01.2004", "1,14", "BAnz"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor("poessneck.amt").get("/amt/zinsen").statusCode()).isEqualTo(403);
    }

    private static Map<String, String> rate(String revision, String from, String rate, String source) {
        return Map.of("revision", revision, "validFrom", from, "rate", rate, "source", source);
    }

    private HttpVisitor visitor(String username) {
        HttpVisitor visitor = new HttpVisitor(port);
        visitor.signIn(username, "demo");
        return visitor;
    }
}
