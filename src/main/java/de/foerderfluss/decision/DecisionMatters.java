package de.foerderfluss.decision;

import de.foerderfluss.application.FundingApplication;
import de.foerderfluss.assessment.AssessmentRecord;
import de.foerderfluss.assessment.AssessmentView;
import de.foerderfluss.guideline.RuleOutcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a decision is made on.
 *
 * @param withoutFunds set if the case has given up waiting for money
 * @param earlier proposals of the case, oldest first
 */
record DecisionMatters(
        FundingApplication application,
        AssessmentView view,
        AssessmentRecord assessed,
        @Nullable WithoutFunds withoutFunds,
        List<Decision> earlier) {

    /** Rejection for want of money: what the budget provides is spent. */
    static final String FUNDS_SPENT = "E-12";

    /** Rejection for want of money: the budget is not law. */
    static final String BUDGET_NOT_ENACTED = "E-13";

    Optional<Decision> last() {
        return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.get(earlier.size() - 1));
    }

    /** Whether a stored proposal, and what it was made on, still has the hash that was proposed. */
    boolean isIntact(Decision decision) {
        return Proposal.of(decision)
                .hash(application, assessed, decision.number(), decision.contributors())
                .equals(decision.hash());
    }

    /** The rules that failed for the application or for what was recognised of it. */
    List<RuleOutcome> failures() {
        Stream<RuleOutcome> asSubmitted = view.eligibility().stream().flatMap(answer -> answer.failures().stream());
        Stream<RuleOutcome> asRecognised = assessed.answer().failures().stream();
        return Stream.concat(asRecognised, asSubmitted)
                .collect(Collectors.toMap(
                        RuleOutcome::rule, outcome -> outcome, (first, second) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** Whether anything may be granted at all. */
    boolean mayGrant() {
        return assessed.grantRecommended() && withoutFunds == null;
    }

    /** The rules on which a rejection suggests itself. */
    List<String> rejectionRules() {
        Stream<String> failed = failures().stream().map(RuleOutcome::rule);
        return (withoutFunds == null ? failed : Stream.concat(failed, Stream.of(FUNDS_SPENT)))
                .distinct()
                .toList();
    }

    /** Whether the whole of what was asked for is recommended. */
    boolean grantsInFull() {
        return assessed.grantRecommended()
                && assessed.recommendedGrant().total().equals(application.requestedGrant());
    }
}
