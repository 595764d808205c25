package de.foerderfluss.portal.administration;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.HttpVisitor;
import de.foerderfluss.OfficeTest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Changes only what governs nothing today: values of a former version, from a day far ahead. */
@OfficeTest
class GuidelinePagesTest {

    private static final String VALUE = "/amt/richtlinie/wert";

    @LocalServerPort
    int port;

    @Test
    void showsVersionsAndValuesWithTheirMarks() {
        String page = visitor("fachreferat").get("/amt/richtlinie").body();

        assertThat(page)
                .contains("gilt heute", "nicht verifiziert", "Fördersatz", "unbefristet")
                .doesNotContain("9999");
    }

    @Test
    void putsAValueInForceAndKeepsTheFormerOne() {
        HttpVisitor administrator = visitor("verwaltung");
        String page = page("EINVOICING", "MINIMUM_GRANT");
        Map<String, String> value = value("EINVOICING", "MINIMUM_GRANT", "0", "3.000,00", "01.01.2031");

        assertThat(administrator.submit(page, VALUE, value).statusCode()).isEqualTo(302);
        assertThat(administrator.get("/amt/richtlinie").body()).contains("ist ab 01.01.2031 3.000,00");
        assertThat(administrator.get(page).body()).contains("3.000,00", "Beschluss", "Katrin Seidel");

        HttpResponse<String> again = administrator.submit(page, VALUE, value);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("value=\"3.000,00\"");
    }

    @ParameterizedTest
    @CsvSource({
        "drei, 01.01.2031, value-value-error",
        "-5, 01.01.2031, value-value-error",
        "'3,00', bald, value-validFrom-error",
        "'3,00', 31.02.2031, value-validFrom-error",
        "'3,00', 01.01.2018, value-validFrom-error"
    })
    void saysBesideTheFieldWhatIsWrong(String typed, String validFrom, String place) {
        HttpVisitor administrator = visitor("verwaltung");
        HttpResponse<String> refused =
                administrator.submit(page("DMS", "CEILING"), VALUE, value("DMS", "CEILING", "0", typed, validFrom));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(place, "value=\"" + typed + "\"", "value=\"" + validFrom + "\"");
    }

    @Test
    void showsASourceAsItWasTypedAndNotAsMarkup() {
        HttpVisitor administrator = visitor("verwaltung");
        Map<String, String> value = new HashMap<>(value("STRATEGY", "CEILING", "0", "5,00", "01.01.2031"));
        value.put("source", "<script>alert(1)</script>");
        administrator.submit(page("STRATEGY", "CEILING"), VALUE, value);

        assertThat(administrator.get(page("STRATEGY", "CEILING")).body())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void isChangedByTheAdministrationOnly() {
        HttpVisitor clerk = visitor("sachbearbeitung");

        assertThat(clerk.get(page("DMS", "CEILING")).body()).doesNotContain("Neuen Wert eintragen");
        assertThat(clerk.submit("/amt", VALUE, value("DMS", "CEILING", "0", "5,00", "01.01.2031"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor("poessneck.amt").get("/amt/richtlinie").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?version=V9&key=RATE", "?version=V1&object=GIBT_ES_NICHT&key=RATE"})
    void doesNotKnowWhatTheGuidelineDoesNotHave(String query) {
        assertThat(visitor("verwaltung").get(VALUE + query).statusCode()).isEqualTo(404);
    }

    private static String page(String object, String key) {
        return VALUE + "?version=V1&object=" + object + "&key=" + key;
    }

    private static Map<String, String> value(
            String object, String key, String revision, String typed, String validFrom) {
        return Map.of(
                "version",
                "V1",
                "object",
                object,
                "key",
                key,
                "revision",
                revision,
                "value",
                typed,
                "source",
                "Beschluss",
                "validFrom",
                validFrom);
    }

    private HttpVisitor visitor(String username) {
        HttpVisitor visitor = new HttpVisitor(port);
        visitor.signIn(username, "demo");
        return visitor;
    }
}
