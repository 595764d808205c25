package de.foerderfluss.guideline;

import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.Percentage;
import de.foerderfluss.shared.YearlyAmounts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the guideline says to a project.
 *
 * @param version code of the version that governed
 * @param calculation how the amount came about, step by step
 * @param grant zero if a rule failed
 * @param amountVerified whether every value behind the amount was read in the official text
 * @param rate only for proportional financing
 * @param limitedBy the rule that keeps the grant below what was asked for, empty if none does
 */
public record FundingAnswer(
        String version,
        List<RuleOutcome> rules,
        List<CalculationStep> calculation,
        Money grant,
        YearlyAmounts grantByYear,
        boolean amountVerified,
        FinancingKind financing,
        @Nullable Percentage rate,
        String limitedBy) {

    public FundingAnswer {
        rules = List.copyOf(rules);
        calculation = List.copyOf(calculation);
    }

    /** Whether no rule failed. */
    public boolean eligible() {
        return failures().isEmpty();
    }

    public List<RuleOutcome> failures() {
        return with(Verdict.FAILED);
    }

    /** Whether a person has to judge a rule. */
    public boolean needsManual() {
        return !with(Verdict.MANUAL).isEmpty();
    }

    /** What to say to an applicant, who never reads an unverified value as a promise. */
    public String germanSummary() {
        return eligible()
                ? "Die Zuwendung beträgt voraussichtlich %s, vorbehaltlich der Prüfung und der verfügbaren Haushaltsmittel."
                        .formatted(grant.german())
                : "Nach den bisherigen Angaben ist eine Zuwendung nicht möglich. Die Gründe stehen bei den einzelnen Voraussetzungen.";
    }

    private List<RuleOutcome> with(Verdict verdict) {
        return rules.stream().filter(outcome -> outcome.verdict() == verdict).toList();
    }
}
