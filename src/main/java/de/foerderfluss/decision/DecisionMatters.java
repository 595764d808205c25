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

/**
 * What a decision is made on.
 *
 * @param earlier proposals of the case, oldest first
 */
record DecisionMatters(
        FundingApplication application, AssessmentView view, AssessmentRecord assessed, List<Decision> earlier) {

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

    /** Whether the whole of what was asked for is recommended. */
    boolean grantsInFull() {
        return assessed.grantRecommended()
                && assessed.recommendedGrant().total().equals(application.requestedGrant());
    }
}
