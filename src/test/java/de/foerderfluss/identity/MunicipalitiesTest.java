package de.foerderfluss.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.shared.MunicipalityKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

@OfficeTest
class MunicipalitiesTest {

    @Autowired
    Municipalities municipalities;

    @Autowired
    JdbcTemplate jdbc;

    @ParameterizedTest
    @CsvSource({
        "16075085, Stadt Pößneck, STADT, Saale-Orla-Kreis, GERA",
        "16067053, Stadt Ohrdruf, STADT, Landkreis Gotha, WEIMAR",
        "16066000, Landkreis Schmalkalden-Meiningen, LANDKREIS, Landkreis Schmalkalden-Meiningen, MEININGEN",
        "16073000, Landkreis Saalfeld-Rudolstadt, LANDKREIS, Landkreis Saalfeld-Rudolstadt, GERA",
        "16054000, Stadt Suhl, KREISFREIE_STADT, Suhl, MEININGEN",
        "16063105, Stadt Eisenach, STADT, Wartburgkreis, MEININGEN"
    })
    void derivesDistrictAndCourtFromTheKey(
            String ags, String name, MunicipalityKind kind, String district, AdministrativeCourt court) {
        Municipality found = municipalities.get(new MunicipalityKey(ags));

        assertThat(found.name()).isEqualTo(name);
        assertThat(found.kind()).isEqualTo(kind);
        assertThat(found.district()).isEqualTo(district);
        assertThat(found.court()).isEqualTo(court);
    }

    @Test
    void knowsAllDistrictsAndDistrictFreeCities() {
        assertThat(
                        jdbc.queryForMap(
                                "select count(*) filter (where kind = 'LANDKREIS') districts, count(*) filter (where kind = 'KREISFREIE_STADT' and valid_until is null) cities from municipality"))
                .containsEntry("districts", 17L)
                .containsEntry("cities", 5L);
    }

    @Test
    void refusesAKeyThatNobodyBears() {
        assertThatThrownBy(() -> municipalities.get(new MunicipalityKey("16099999")))
                .isInstanceOf(UnknownMunicipality.class);
    }

    @Test
    void searchesByPartOfNameOrKeyAmongThoseThatStillExist() {
        assertThat(municipalities.search("eisenach", PageRequest.of(0, 10)))
                .extracting(found -> found.key().ags())
                .containsExactly("16063105");
        assertThat(municipalities.find(new MunicipalityKey("16056000"))).isPresent();
        assertThat(municipalities.search("16075085", PageRequest.of(0, 10))).hasSize(1);
    }

    @Test
    void pagesAndTakesWildcardsLiterally() {
        var page = municipalities.search("", PageRequest.of(1, 20));

        assertThat(page.getContent()).hasSize(20);
        assertThat(page.getTotalElements()).isGreaterThan(150);
        assertThat(municipalities.search("%", PageRequest.of(0, 10))).isEmpty();
    }
}
