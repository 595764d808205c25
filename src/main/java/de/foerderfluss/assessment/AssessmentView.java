package de.foerderfluss.assessment;

import de.foerderfluss.guideline.FundingAnswer;
import java.util.List;
import java.util.Optional;

/**
 * How far the assessment of a case has come.
 *
 * @param checks completeness checks, oldest first
 * @param eligibility what the guideline said to the application as it was submitted
 */
public record AssessmentView(
        List<CompletenessRound> checks,
        Optional<FundingAnswer> eligibility,
        Optional<TechnicalOpinion> opinion,
        Optional<AssessmentRecord> record) {

    public AssessmentView {
        checks = List.copyOf(checks);
    }

    /** The last check, if there was one. */
    public Optional<CompletenessRound> lastCheck() {
        return checks.isEmpty() ? Optional.empty() : Optional.of(checks.get(checks.size() - 1));
    }

    /** Whether the completeness check is over. */
    public boolean completenessDecided() {
        return lastCheck().filter(check -> check.outcome().endsTheCheck()).isPresent();
    }

    /** What the municipality still has to supply; empty once it has supplied or the check is over. */
    public List<MissingItem> missingItems() {
        return lastCheck()
                .filter(check -> !check.outcome().endsTheCheck() && check.answeredAt() == null)
                .map(CompletenessRound::missingItems)
                .orElse(List.of());
    }

    void requireCompletenessDecided() {
        if (!completenessDecided()) {
            throw new AssessmentStepTooEarly("Die Vollständigkeit des Antrags ist noch nicht abschließend geprüft");
        }
    }

    void requireEligibilityAssessed() {
        if (eligibility.isEmpty()) {
            throw new AssessmentStepTooEarly("Die Fördervoraussetzungen sind noch nicht geprüft");
        }
    }
}
