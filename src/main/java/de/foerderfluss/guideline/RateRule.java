package de.foerderfluss.guideline;

import de.foerderfluss.guideline.decision.DecisionTable;
import java.util.List;
import java.util.Map;

/**
 * By which value of the guideline the grant is measured.
 *
 * @param rule {@code A-1} to {@code A-5}
 */
record RateRule(String rule, ParameterKey key, String label, String legalBasis) {

    private static final DecisionTable TABLE = DecisionTable.read("FundingRateAndAmount");

    static RateRule of(String version, FinancingKind financing, int partners, int minimumPartners) {
        List<Map<String, Object>> matches = TABLE.evaluate(Map.of(
                "version", version,
                "financing", financing.name(),
                "partners", partners,
                "minimumPartners", minimumPartners));
        if (matches.size() != 1) {
            throw new IllegalStateException("No single rate rule for " + version + ", " + financing);
        }
        Map<String, Object> match = matches.get(0);
        return new RateRule(
                String.valueOf(match.get("rule")),
                ParameterKey.valueOf(String.valueOf(match.get("parameter"))),
                String.valueOf(match.get("label")),
                String.valueOf(match.get("legalBasis")));
    }
}
