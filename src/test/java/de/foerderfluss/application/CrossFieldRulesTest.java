package de.foerderfluss.application;

import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.application.SampleApplication.item;
import static de.foerderfluss.application.SampleApplication.with;
import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.form.FormError;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class CrossFieldRulesTest {

    @Autowired
    ApplicationForm form;

    @Test
    void findsNothingWrongWithTheSample() {
        assertThat(errors(SampleApplication.values())).isEmpty();
    }

    @Test
    void saysHowMuchIsMissingInTheFinancingPlan() {
        assertThat(errors(with("ownFunds", "5.999,99"))).singleElement().satisfies(error -> {
            assertThat(error.path()).isEqualTo("requestedGrant");
            assertThat(error.message()).contains("geht nicht auf", "0,01\u00a0EUR fehlen");
        });
        assertThat(errors(with("ownFunds", "6.000,01")))
                .singleElement()
                .satisfies(error -> assertThat(error.message()).contains("0,01\u00a0EUR sind zu viel"));
    }

    @Test
    void staysSilentAboutSumsWhileAnAmountIsWrong() {
        assertThat(errors(with("ownFunds", "zwölf")))
                .extracting(FormError::path)
                .containsExactly("ownFunds");
    }

    @Test
    void refusesAbsurdAmountsWithoutAddingThemUp() {
        List<Map<String, Object>> items = Collections.nCopies(200, item("Alles", "2026", "9.999.999.999,99"));

        assertThat(errors(with("costItems", items)))
                .hasSize(200)
                .allSatisfy(error -> assertThat(error.message()).contains("prüfen Sie das Komma"));
    }

    @Test
    void refusesAnAbsurdWholeOfSaneParts() {
        List<Map<String, Object>> items = Collections.nCopies(3, item("Alles", "2026", "39.999.999"));

        DraftCheck check = form.check(POESSNECK, with("costItems", items));

        assertThat(check.errors()).extracting(FormError::path).containsExactly("costItems");
        assertThat(check.answer()).isNull();
    }

    @Test
    void refusesAReversedPeriodOnce() {
        assertThat(errors(with("projectEnd", "2026-03-31")))
                .extracting(FormError::path)
                .containsExactly("projectEnd");
    }

    @Test
    void namesTheRowWhoseYearLiesOutsideThePeriod() {
        List<Map<String, Object>> items =
                List.of(item("Entwicklung", "2026", "25.000"), Map.of(), item("Einführung", "2027", "5.000"));

        assertThat(errors(with("costItems", items))).singleElement().satisfies(error -> {
            assertThat(error.path()).isEqualTo("costItems[2].year");
            assertThat(error.message()).contains("Ausgabe 3", "2027");
        });
    }

    @Test
    void refusesPartnersThatCannotBe() {
        List<Map<String, Object>> partners = List.of(
                partner("09162000", "10"),
                partner("16075085", "10"),
                partner("16999999", "10"),
                partner("16067053", "10"),
                partner("16067053", "10"));

        assertThat(errors(with("partners", partners)))
                .extracting(FormError::path)
                .containsExactly("partners[0].ags", "partners[1].ags", "partners[2].ags", "partners[4].ags");
    }

    @Test
    void refusesMoreThanTheWhole() {
        List<Map<String, Object>> partners = List.of(partner("16067053", "60"), partner("16051000", "40,01"));

        assertThat(errors(with("partners", partners)))
                .singleElement()
                .satisfies(error -> assertThat(error.message()).contains("100,01 %"));
    }

    @Test
    void refusesAContractOfTheFuture() {
        Map<String, Object> values = with("contractSigned", "yes");
        values.put("contractDate", "2026-03-03");

        assertThat(errors(values)).extracting(FormError::path).containsExactly("contractDate");
    }

    private static Map<String, Object> partner(String ags, String share) {
        return Map.of("ags", ags, "sharePercent", share);
    }

    private List<FormError> errors(Map<String, Object> values) {
        return form.check(POESSNECK, values).errors();
    }
}
