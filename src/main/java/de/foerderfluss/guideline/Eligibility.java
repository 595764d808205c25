package de.foerderfluss.guideline;

import de.foerderfluss.guideline.decision.DecisionTable;
import de.foerderfluss.shared.Money;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which preconditions of the guideline are met: the table {@code Eligibility.dmn}. */
final class Eligibility {

    private static final DecisionTable TABLE = DecisionTable.read("Eligibility");

    private Eligibility() {}

    static List<RuleOutcome> of(FundingQuestion question, Governing values, Money grant) {
        return TABLE.evaluate(facts(question, values, grant)).stream()
                .map(match -> outcome(match, values))
                .toList();
    }

    private static Map<String, Object> facts(FundingQuestion question, Governing values, Money grant) {
        var years = question.eligibleExpenditure().byYear();
        Map<String, Object> facts = new HashMap<>();
        facts.put("version", values.version().code());
        facts.put("applicant", question.applicant().ags());
        facts.put("applicantKind", question.applicantKind());
        facts.put("fundingObject", question.fundingObject());
        facts.put("approvable", values.object().approvable());
        facts.put("expenditure", question.eligibleExpenditure().total().euros());
        facts.put("operatingCost", question.operatingCost().euros());
        facts.put(
                "operationEligible",
                values.value(ParameterKey.OPERATION_ELIGIBLE).flag());
        facts.put("contractDate", question.contractDate());
        facts.put("earlyStartFrom", question.earlyStartFrom());
        facts.put("otherFunding", question.otherFunding());
        facts.put("financingSecured", question.financingSecured());
        facts.put("grant", grant.euros());
        facts.put(
                "minimumGrant", values.value(ParameterKey.MINIMUM_GRANT).money().euros());
        facts.put("budgetYear", question.currentBudgetYear());
        facts.put("firstYear", years.isEmpty() ? question.currentBudgetYear() : years.firstKey());
        facts.put("lastYear", years.isEmpty() ? question.currentBudgetYear() : years.lastKey());
        facts.put(
                "standardNamed",
                question.interfaceStandard() != null
                        && !question.interfaceStandard().isBlank());
        facts.put("receivedUnder", question.receivedUnder());
        return facts;
    }

    private static RuleOutcome outcome(Map<String, Object> match, Governing values) {
        String rule = String.valueOf(match.get("rule"));
        Verdict verdict = Verdict.valueOf(String.valueOf(match.get("verdict")));
        String finding = String.valueOf(match.get("finding"));
        String advice = verdict == Verdict.PASSED
                ? ""
                : Reasons.of(rule, values.day())
                        .map(reason -> " " + reason.forApplicant())
                        .orElse("");
        boolean verified =
                Boolean.TRUE.equals(match.get("verified")) && values.verified(String.valueOf(match.get("parameter")));
        return new RuleOutcome(rule, verdict, finding + advice, String.valueOf(match.get("legalBasis")), verified);
    }
}
