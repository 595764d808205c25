package de.foerderfluss.api;

import de.foerderfluss.decision.Condition;
import de.foerderfluss.decision.Decision;
import de.foerderfluss.decision.DecisionKind;
import de.foerderfluss.decision.DecisionState;
import de.foerderfluss.decision.ProofOfUse;
import de.foerderfluss.guideline.FinancingKind;
import de.foerderfluss.guideline.RuleOutcome;
import de.foerderfluss.shared.Percentage;
import de.foerderfluss.shared.Period;
import de.foerderfluss.shared.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A proposed decision and what became of it.
 *
 * @param ratePercent only for proportional financing
 * @param hearing how the municipality was heard before, or why it was not; empty for an award
 * @param contributors names of those who worked on it and may not approve it
 * @param contentHash to be named when approving
 */
record DecisionView(
        int number,
        DecisionKind kind,
        DecisionState state,
        SortedMap<Integer, BigDecimal> grantByYear,
        BigDecimal grant,
        BigDecimal recognisedExpenditure,
        FinancingKind financing,
        @Nullable BigDecimal ratePercent,
        @Nullable LocalDate periodStart,
        @Nullable LocalDate periodEnd,
        List<Condition> conditions,
        String reasons,
        String hearing,
        List<RuleOutcome> rejectionReasons,
        @Nullable ProofOfUse proofOfUse,
        @Nullable LocalDate proofDue,
        String proposedBy,
        Instant proposedAt,
        List<String> contributors,
        String contentHash,
        @Nullable ApprovalView approval,
        @Nullable String returnReason) {

    /** Who approved which content. */
    record ApprovalView(String by, Instant at, String contentHash) {}

    static DecisionView of(Decision decision, Map<PersonId, String> names) {
        return new DecisionView(
                decision.number(),
                decision.kind(),
                decision.state(),
                Amounts.byYear(decision.grant()),
                decision.grant().total().euros(),
                decision.recognisedExpenditure().euros(),
                decision.financing(),
                Optional.ofNullable(decision.rate()).map(DecisionView::percent).orElse(null),
                Optional.ofNullable(decision.grantPeriod()).map(Period::start).orElse(null),
                Optional.ofNullable(decision.grantPeriod()).map(Period::end).orElse(null),
                decision.conditions(),
                decision.reasons(),
                decision.hearing(),
                decision.rejectionReasons(),
                decision.proofOfUse(),
                decision.proofDue(),
                name(decision.proposedBy(), names),
                decision.proposedAt(),
                decision.contributors().stream()
                        .map(person -> name(person, names))
                        .sorted()
                        .toList(),
                decision.hash().hex(),
                Optional.ofNullable(decision.approval())
                        .map(approval -> new ApprovalView(
                                name(approval.by(), names),
                                approval.at(),
                                approval.hash().hex()))
                        .orElse(null),
                decision.returnReason());
    }

    private static BigDecimal percent(Percentage rate) {
        return BigDecimal.valueOf(rate.basisPoints(), 2);
    }

    private static String name(PersonId person, Map<PersonId, String> names) {
        return names.getOrDefault(person, "unbekannt");
    }
}
