package de.foerderfluss.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.OfficeTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@OfficeTest
class ApiInterestTest {

    private static final String RATES = "/api/v1/base-rates";
    private static final String VALUES = "/api/v1/recovery-values";

    @LocalServerPort
    int port;

    @Test
    void tellsTheOfficeItsRatesAndValues() {
        JsonNode rates =
                ApiCaller.as(port, "haushalt").get(RATES).expecting(200).json();

        assertThat(rates).hasSizeGreaterThan(48);
        assertThat(rates.findValuesAsString("validFrom")).contains("2016-07-01");
        assertThat(ApiCaller.as(port, "haushalt")
                        .get(VALUES)
                        .expecting(200)
                        .json()
                        .findValuesAsString("key"))
                .contains("DAY_COUNT", "MINOR_AMOUNT");
    }

    @Test
    void keepsThemFromMunicipalitiesAndChangesFromClerks() {
        ApiCaller.as(port, "poessneck.leitung").get(RATES).expecting(403);
        ApiCaller.as(port, "poessneck.leitung").get(VALUES).expecting(403);
        Map<String, Object> rate =
                Map.of("validFrom", "2005-01-01", "revision", 1, "value", 1.21, "source", "BAnz", "verified", true);
        ApiCaller.as(port, "sachbearbeitung").post(RATES, rate).expecting(403);
    }

    @Test
    void correctsARateAndRefusesWhatIsNone() {
        ApiCaller administrator = ApiCaller.as(port, "verwaltung");
        Map<String, Object> rate =
                Map.of("validFrom", "2005-01-01", "revision", 1, "value", 1.21, "source", "BAnz", "verified", true);

        assertThat(administrator
                        .post(RATES, rate)
                        .expecting(200)
                        .json()
                        .path("revision")
                        .asInt())
                .isEqualTo(2);
        administrator.post(RATES, rate).expecting(409);
        administrator
                .post(RATES, Map.of("validFrom", "2005-02-01", "value", 1, "source", "BAnz"))
                .expecting(422);
        administrator.post(RATES, Map.of("value", 1, "source", "BAnz")).expecting(422);
        administrator
                .post(
                        VALUES + "/ALLOCATION",
                        Map.of("validFrom", "2090-01-01", "revision", 1, "value", "X", "source", "V"))
                .expecting(422);
        administrator.post(VALUES + "/GIBT_ES_NICHT", Map.of()).expecting(400);
    }

    @Test
    void changesAValueFromADayOn() {
        JsonNode changed = ApiCaller.as(port, "verwaltung")
                .post(
                        VALUES + "/DEFERRAL_MARGIN",
                        Map.of("validFrom", "2090-01-01", "revision", 1, "value", "1,50", "source", "VV"))
                .expecting(200)
                .json();

        assertThat(changed.path("germanValue").asString()).isEqualTo("1,50 Prozentpunkte");
    }
}
