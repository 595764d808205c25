package de.foerderfluss.guideline.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateAndReasonTablesTest {

    private static final WatchedTable RATES = new WatchedTable("FundingRateAndAmount");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({
        "V1, PROPORTIONAL, 0, ShareFirstVersion",
        "V1, PROPORTIONAL, 5, ShareFirstVersion",
        "V2, PROPORTIONAL, 2, ShareSingle",
        "V2-P, PROPORTIONAL, 0, ShareSingle",
        "V2, PROPORTIONAL, 3, ShareJoint",
        "V2-P, PROPORTIONAL, 4, ShareJoint",
        "V2, FIXED_AMOUNT, 0, FixedAmount",
        "V1, FIXED_AMOUNT, 9, FixedAmount",
        "V2-P, DEFICIT, 3, Deficit"
    })
    void measuresTheGrantByOneRule(String version, String financing, int partners, String rule) {
        assertThat(RATES.matches(
                        Map.of("version", version, "financing", financing, "partners", partners, "minimumPartners", 3)))
                .containsExactly(rule);
    }

    @Test
    void noRateRuleIsLeftUntested() {
        assertThat(RATES.allRules())
                .containsExactlyInAnyOrder("ShareFirstVersion", "ShareSingle", "ShareJoint", "FixedAmount", "Deficit");
    }

    @Test
    void everyReasonIsFoundByItsRuleAndSpeaksInSentences() {
        WatchedTable reasons = new WatchedTable("Reasons");
        TreeSet<String> found = new TreeSet<>();
        DecisionTable table = DecisionTable.read("Reasons");

        for (LocalDate day : List.of(LocalDate.of(2024, 12, 31), LocalDate.of(2025, 1, 1))) {
            rulesWithReasons().forEach(rule -> {
                Map<String, Object> facts = Map.of("rule", rule, "decisionDate", day);
                assertThat(reasons.matches(facts)).as(rule).hasSize(1);
                found.addAll(reasons.matches(facts));
                Map<String, Object> text = table.evaluate(facts).get(0);
                assertThat(String.valueOf(text.get("forNotice"))).as(rule).endsWith(".");
                assertThat(String.valueOf(text.get("forApplicant"))).as(rule).endsWith(".");
                assertThat(String.valueOf(text.get("title"))).as(rule).isNotBlank();
                assertThat(String.valueOf(text.get("legalBasis"))).as(rule).isNotBlank();
            });
        }

        assertThat(found).isEqualTo(reasons.allRules());
    }

    @Test
    void citesTheProcedureActOfTheDayOfTheDecision() {
        DecisionTable table = DecisionTable.read("Reasons");

        assertThat(table.evaluate(Map.of("rule", "M-1", "decisionDate", TODAY))
                        .get(0)
                        .get("legalBasis"))
                .isEqualTo("§ 26 Abs. 2 VwVfG i. V. m. § 1 Abs. 1 ThürVwVfG");
        assertThat(table.evaluate(Map.of("rule", "M-1", "decisionDate", LocalDate.of(2024, 12, 31)))
                        .get(0)
                        .get("legalBasis"))
                .isEqualTo("§ 26 Abs. 2 ThürVwVfG");
    }

    private static Stream<String> rulesWithReasons() {
        return Stream.of(
                "E-1", "E-2", "E-3", "E-4", "E-5", "E-6", "E-7", "E-9", "E-10", "E-11", "E-12", "E-13", "E-14", "V-4",
                "M-1", "M-2", "M-3", "M-9", "A-0", "A-1", "A-2", "A-3", "A-4", "A-5", "A-6");
    }
}
