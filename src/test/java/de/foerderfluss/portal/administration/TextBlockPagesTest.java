package de.foerderfluss.portal.administration;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.HttpVisitor;
import de.foerderfluss.OfficeTest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@OfficeTest
class TextBlockPagesTest {

    private static final String LIST = "/amt/textbausteine";
    private static final String COSTS = LIST + "/REJECTION_COSTS";
    private static final String ADVICE = LIST + "/REJECTION_ADVICE";

    @LocalServerPort
    int port;

    @Test
    void showsWhatIsInForceWithSourceAndMark() {
        String list = visitor("sachbearbeitung").get(LIST).body();
        String block = visitor("pruefung").get(LIST + "/PROCEDURE_ACT").body();

        assertThat(list).contains("Rechtsbehelfsbelehrung", "nicht verifiziert", "Ablehnungsbescheid");
        assertThat(block)
                .contains(
                        "Fassung 2, seit 01.01.2025",
                        "Fassung 1, seit 01.01.2019",
                        "gilt heute",
                        "§ 1 Abs. 1 ThürVwVfG")
                .doesNotContain("Neue Fassung schreiben");
    }

    @Test
    void writesANewVersionOnceHoweverOftenItIsSent() {
        HttpVisitor administrator = visitor("verwaltung");
        Map<String, String> text = version(administrator, COSTS, "Kosten werden nicht erhoben.\r\n\r\nDas gilt immer.");

        assertThat(administrator.submit(COSTS, COSTS, text).statusCode()).isEqualTo(302);
        assertThat(administrator.submit(COSTS, COSTS, text).statusCode()).isEqualTo(302);
        assertThat(administrator.get(COSTS).body())
                .contains(
                        "Fassung 2, gilt ab 01.01.2031",
                        "Kosten werden nicht erhoben.\n\nDas gilt immer.",
                        "Katrin Seidel")
                .doesNotContain("Fassung 3");
    }

    @ParameterizedTest
    @CsvSource({
        "Sehr geehrte {niemand}, 01.01.2031, § 1, version-body-error, gibt es nicht",
        "Ein { zu viel, 01.01.2031, § 1, version-body-error, geschweifte Klammer",
        "Ein Text., 01.01.2020, § 1, version-validFrom-error, nicht rückwirkend",
        "Ein Text., morgen, § 1, version-validFrom-error, ist kein Tag",
        "Ein Text., 01.01.2031, ' ', version-source-error, Quelle"
    })
    void saysBesideTheFieldWhatCannotBePrinted(
            String body, String validFrom, String source, String place, String sentence) {
        HttpVisitor administrator = visitor("verwaltung");
        String basedOn = administrator.hidden(ADVICE, "basedOn");
        HttpResponse<String> refused = administrator.submit(
                ADVICE, ADVICE, Map.of("basedOn", basedOn, "body", body, "validFrom", validFrom, "source", source));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(place, sentence, body, "value=\"" + validFrom + "\"");
    }

    @Test
    void keepsTheTextWhenSomebodyElseWasFaster() {
        HttpVisitor administrator = visitor("verwaltung");
        Map<String, String> mine = version(administrator, LIST + "/REMINDER_DATE", "Mein Text.");
        administrator.submit(
                LIST + "/REMINDER_DATE",
                LIST + "/REMINDER_DATE",
                version(administrator, LIST + "/REMINDER_DATE", "Anderer Text."));
        HttpResponse<String> stale = administrator.submit(LIST + "/REMINDER_DATE", LIST + "/REMINDER_DATE", mine);

        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("inzwischen die Fassung 2", "Mein Text.", "name=\"basedOn\" value=\"2\"");
    }

    @Test
    void isReadByThoseWhoAnswerForLettersAndWrittenByTheAdministration() {
        HttpVisitor clerk = visitor("sachbearbeitung");

        assertThat(visitor("fachreferat").get(LIST).statusCode()).isEqualTo(403);
        assertThat(clerk.submit(COSTS, COSTS, Map.of("basedOn", "1", "body", "X"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(clerk.get(LIST + "/GIBT_ES_NICHT").statusCode()).isEqualTo(404);
    }

    private static Map<String, String> version(HttpVisitor visitor, String page, String body) {
        return Map.of(
                "basedOn",
                visitor.hidden(page, "basedOn"),
                "body",
                body,
                "validFrom",
                "01.01.2031",
                "source",
                "Beschluss der Behörde");
    }

    private HttpVisitor visitor(String username) {
        HttpVisitor visitor = new HttpVisitor(port);
        visitor.signIn(username, "demo");
        return visitor;
    }
}
