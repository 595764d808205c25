package de.foerderfluss.decision;

import de.foerderfluss.application.FundingApplication;
import de.foerderfluss.assessment.AssessmentRecord;
import de.foerderfluss.guideline.FinancingKind;
import de.foerderfluss.guideline.RuleOutcome;
import de.foerderfluss.shared.CanonicalText;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.Percentage;
import de.foerderfluss.shared.Period;
import de.foerderfluss.shared.PersonId;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The content of a decision: all that an approval is about. */
record Proposal(
        DecisionKind kind,
        YearlyAmounts grant,
        Money recognisedExpenditure,
        FinancingKind financing,
        @Nullable Percentage rate,
        @Nullable Period grantPeriod,
        List<Condition> conditions,
        String reasons,
        String hearing,
        List<RuleOutcome> rejectionReasons,
        @Nullable ProofOfUse proofOfUse,
        @Nullable LocalDate proofDue) {

    static Proposal of(Decision decision) {
        return new Proposal(
                decision.kind(),
                decision.grant(),
                decision.recognisedExpenditure(),
                decision.financing(),
                decision.rate(),
                decision.grantPeriod(),
                decision.conditions(),
                decision.reasons(),
                decision.hearing(),
                decision.rejectionReasons(),
                decision.proofOfUse(),
                decision.proofDue());
    }

    /** The same, after a hearing. */
    Proposal heard(String words) {
        return new Proposal(
                kind,
                grant,
                recognisedExpenditure,
                financing,
                rate,
                grantPeriod,
                conditions,
                reasons,
                words,
                rejectionReasons,
                proofOfUse,
                proofDue);
    }

    /** What is demanded beside the text; written as ever for a condition that is none of payment, so that former hashes still hold. */
    private static String terms(Condition condition) {
        String due = Objects.toString(condition.due(), "");
        return condition.beforePayment() ? due + " before payment" : due;
    }

    /**
     * The hash that an approval is bound to: whatever changes amount, recipient, condition, text or who worked on it changes the hash.
     *
     * @param number of the proposal in its case
     */
    ContentHash hash(
            FundingApplication application, AssessmentRecord assessed, int number, Collection<PersonId> contributors) {
        CanonicalText content = new CanonicalText("decision")
                .with("case", application.reference())
                .with("number", number)
                .with("application", application.contentHash())
                .with("assessment", assessed.hash())
                .with("kind", kind)
                .with("years", grant.byYear().keySet())
                .with("amounts", grant.byYear().values())
                .with("recognised", recognisedExpenditure)
                .with("financing", financing)
                .with("rate", rate == null ? null : rate.basisPoints())
                .with("periodStart", grantPeriod == null ? null : grantPeriod.start())
                .with("periodEnd", grantPeriod == null ? null : grantPeriod.end())
                .with("conditionTexts", conditions.stream().map(Condition::text).toList())
                .with("conditionDays", conditions.stream().map(Proposal::terms).toList())
                .with("reasons", reasons)
                .with("rules", rejectionReasons.stream().map(RuleOutcome::rule).toList())
                .with(
                        "ruleReasons",
                        rejectionReasons.stream().map(RuleOutcome::reason).toList())
                .with(
                        "ruleBases",
                        rejectionReasons.stream().map(RuleOutcome::legalBasis).toList())
                .with("proofOfUse", proofOfUse)
                .with("proofDue", proofDue)
                .with(
                        "contributors",
                        contributors.stream().map(PersonId::toString).sorted().toList());
        return (hearing.isEmpty() ? content : content.with("hearing", hearing)).hash();
    }
}
