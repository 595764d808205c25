package de.foerderfluss.payment;

import static de.foerderfluss.shared.Money.ofEuros;
import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.HttpVisitor;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Reporting the use of paid money and judging it, on the pages of both sides. */
@OfficeTest
class UsePagesTest {

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
    void leadsFromTheReportToTheFinding() {
        DrawdownId id = PaidDrawdown.on(office, LocalDate.of(2026, 3, 3), ofEuros(1000), false);
        String town = "/kommune/vorgaenge/%s/abrufe/1/verwendung".formatted(id.reference());
        String desk = "/amt/vorgaenge/%s/abrufe/1".formatted(id.reference());
        clock.setTo(LocalDate.of(2026, 6, 1), LocalTime.NOON);
        HttpVisitor editor = visitor("poessneck.amt");
        HttpVisitor clerk = visitor("sachbearbeitung");

        assertThat(editor.get(town).body()).contains("zu verwenden bis 04.05.2026", "1.000,00");
        assertThat(editor.get("/kommune").body()).contains("Ausgezahlte Mittel verwenden und das melden");
        HttpResponse<String> tooMuch = editor.submit(town, town, payment("2026-05-20", "1.000,01"));
        assertThat(tooMuch.statusCode()).isEqualTo(422);
        assertThat(tooMuch.body()).contains("1.000,01", "nur 1.000,00");
        assertThat(editor.submit(town, town, payment("2026-05-20", "400")).statusCode())
                .isEqualTo(302);
        assertThat(visitor("ohrdruf.amt").get(town).statusCode()).isEqualTo(404);

        assertThat(clerk.get("/amt/verwendung").body()).contains(desk + "#verwendung", "600,00");
        assertThat(clerk.get(desk).body())
                .contains(
                        "nicht fristgerecht verwendet, zu prüfen",
                        "bis zur Verwendung am 20.05.2026",
                        "an, noch nicht verwendet");
        HttpResponse<String> unreasoned =
                clerk.submit(desk, desk + "/verwendung", Map.of("outcome", "NO_INTEREST", "reason", ""));
        assertThat(unreasoned.statusCode()).isEqualTo(422);
        assertThat(unreasoned.body()).contains("warum Zinsen verlangt werden sollen oder nicht");
        assertThat(visitor("feststellung")
                        .submit(desk, desk + "/verwendung", Map.of("outcome", "INTEREST", "reason", "x"))
                        .statusCode())
                .isEqualTo(403);
        clerk.submit(desk, desk + "/verwendung", Map.of("outcome", "INTEREST", "reason", "Kein Grund für Nachsicht."));
        assertThat(clerk.get(desk).body()).contains("Zinsfall: Kein Grund für Nachsicht.");
        assertThat(clerk.get("/amt/verwendung").body())
                .doesNotContain(id.reference().text());
    }

    private static Map<String, String> payment(String day, String amount) {
        return Map.of(
                "uses[0].paidOn", day, "uses[0].amount", amount, "uses[0].purpose", "Softwarehaus", "action", "send");
    }

    private HttpVisitor visitor(String username) {
        HttpVisitor visitor = new HttpVisitor(port);
        visitor.signIn(username, "demo");
        return visitor;
    }
}
