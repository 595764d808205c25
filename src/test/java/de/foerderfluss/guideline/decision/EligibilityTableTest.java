package de.foerderfluss.guideline.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EligibilityTableTest {

    private static final WatchedTable TABLE = new WatchedTable("Eligibility");
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    /** One line per rule of the table: what differs from a sound interface project of a town, and the rule that then matches. */
    static Stream<Arguments> rules() {
        return Stream.of(
                rule("ApplicantInThuringia", Map.of()),
                rule("ApplicantElsewhere", Map.of("applicant", "14713000")),
                rule("KindMunicipality", Map.of("applicantKind", "LANDKREIS")),
                rule("KindOther", Map.of("applicantKind", "VERWALTUNGSGEMEINSCHAFT")),
                rule("InterfaceApprovable", Map.of()),
                rule("InterfaceSuspended", Map.of("approvable", false)),
                rule("TrainingApprovable", Map.of("fundingObject", "TRAINING")),
                rule("TrainingSuspended", Map.of("fundingObject", "TRAINING", "approvable", false)),
                rule("OtherObjectApprovable", Map.of("fundingObject", "DMS", "version", "V2")),
                rule("OtherObjectSuspended", Map.of("fundingObject", "DMS", "approvable", false)),
                rule("OtherObjectNotFunded", Map.of("fundingObject", "DMS", "approvable", false, "version", "V2")),
                rule("NoOperation", Map.of()),
                rule("OperationEligible", Map.of("operatingCost", euros(10), "operationEligible", true)),
                rule("OperationInPart", Map.of("operatingCost", euros(10))),
                rule("OperationOnlyUnclear", Map.of("operatingCost", euros(10_000), "version", "V2")),
                rule("OperationOnly", Map.of("operatingCost", euros(10_000))),
                rule("NoContract", Map.of()),
                rule("ContractWithoutPermission", Map.of("contractDate", MARCH)),
                rule("ContractBeforePermission", Map.of("contractDate", MARCH, "earlyStartFrom", MARCH.plusDays(1))),
                rule("ContractAfterPermission", Map.of("contractDate", MARCH, "earlyStartFrom", MARCH)),
                rule("NoOtherFunding", Map.of()),
                rule("OtherFunding", Map.of("otherFunding", true)),
                rule("FinancingSecured", Map.of()),
                rule("FinancingOpen", Map.of("financingSecured", false)),
                rule("AmountSufficient", Map.of("grant", euros(2_500))),
                rule("AmountTooSmall", Map.of("grant", new BigDecimal("2499.99"))),
                rule("CurrentYear", Map.of()),
                rule("LaterYears", Map.of("lastYear", 2027)),
                rule("PastYears", Map.of("firstYear", 2025, "lastYear", 2027)),
                rule("StandardNamed", Map.of()),
                rule("StandardUnclear", Map.of("standardNamed", false, "version", "V1")),
                rule("StandardMissing", Map.of("standardNamed", false)),
                rule("OldVersion", Map.of("receivedUnder", "V1")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void everyRuleMatchesWhereItShould(String rule, Map<String, Object> differing) {
        assertThat(TABLE.matches(facts(differing))).contains(rule);
    }

    @Test
    void noRuleOfTheTableIsLeftUntested() {
        assertThat(rules().map(line -> String.valueOf(line.get()[0])))
                .containsExactlyInAnyOrderElementsOf(TABLE.allRules());
    }

    @Test
    void everyPreconditionIsJudgedOnceWhateverTheFacts() {
        DecisionTable table = DecisionTable.read("Eligibility");

        assertThat(combinations()).hasSizeGreaterThan(1000).allSatisfy(facts -> {
            List<String> judged = table.evaluate(facts).stream()
                    .map(match -> String.valueOf(match.get("rule")))
                    .map(rule -> rule.replaceAll("^E-[345]$", "object").replaceAll("^E-[78]$", "start"))
                    .collect(Collectors.toCollection(ArrayList::new));
            judged.removeAll(List.of("E-14", "V-4"));
            assertThat(judged)
                    .as(facts.toString())
                    .containsExactlyInAnyOrder("E-1", "E-2", "object", "E-6", "start", "E-9", "E-10", "E-11", "E-12");
        });
    }

    private static List<Map<String, Object>> combinations() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (String version : List.of("V1", "V2", "V2-P")) {
            for (String object : List.of("INTERFACE", "TRAINING", "DMS", "EINVOICING")) {
                for (int bits = 0; bits < 128; bits++) {
                    all.add(facts(Map.of(
                            "version",
                            version,
                            "fundingObject",
                            object,
                            "approvable",
                            (bits & 1) == 0,
                            "operatingCost",
                            euros((bits & 2) == 0 ? 0 : (bits & 4) == 0 ? 1 : 10_000),
                            "operationEligible",
                            (bits & 8) == 0,
                            "standardNamed",
                            (bits & 16) == 0,
                            "firstYear",
                            (bits & 32) == 0 ? 2026 : 2025,
                            "lastYear",
                            (bits & 64) == 0 ? 2026 : 2028)));
                }
            }
        }
        return all;
    }

    private static Arguments rule(String id, Map<String, Object> differing) {
        return Arguments.of(id, differing);
    }

    private static BigDecimal euros(long euros) {
        return BigDecimal.valueOf(euros);
    }

    private static Map<String, Object> facts(Map<String, Object> differing) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("version", "V2-P");
        facts.put("applicant", "16075085");
        facts.put("applicantKind", "STADT");
        facts.put("fundingObject", "INTERFACE");
        facts.put("approvable", true);
        facts.put("expenditure", euros(10_000));
        facts.put("operatingCost", euros(0));
        facts.put("operationEligible", false);
        facts.put("contractDate", null);
        facts.put("earlyStartFrom", null);
        facts.put("otherFunding", false);
        facts.put("financingSecured", true);
        facts.put("grant", euros(8_000));
        facts.put("minimumGrant", euros(2_500));
        facts.put("budgetYear", 2026);
        facts.put("firstYear", 2026);
        facts.put("lastYear", 2026);
        facts.put("standardNamed", true);
        facts.put("receivedUnder", null);
        facts.putAll(differing);
        return facts;
    }
}
