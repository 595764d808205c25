package de.foerderfluss.api;

import de.foerderfluss.guideline.FundingAnswer;
import de.foerderfluss.guideline.RuleOutcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;

/**
 * What the guideline says to a project.
 *
 * @param summary a German sentence for applicants
 * @param grant in euros; an expectation, no promise
 * @param amountVerified whether every value behind the amount was read in the official text
 */
record AnswerView(
        String version,
        boolean eligible,
        String summary,
        BigDecimal grant,
        SortedMap<Integer, BigDecimal> grantByYear,
        boolean amountVerified,
        List<RuleOutcome> rules,
        List<StepView> calculation) {

    /** One line of the calculation. */
    record StepView(String label, BigDecimal amount, String explanation, boolean verified) {}

    static AnswerView of(FundingAnswer answer) {
        return new AnswerView(
                answer.version(),
                answer.eligible(),
                answer.germanSummary(),
                answer.grant().euros(),
                Amounts.byYear(answer.grantByYear()),
                answer.amountVerified(),
                answer.rules(),
                answer.calculation().stream()
                        .map(step ->
                                new StepView(step.label(), step.amount().euros(), step.explanation(), step.verified()))
                        .toList());
    }
}
