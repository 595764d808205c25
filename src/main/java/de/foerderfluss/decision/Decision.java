package de.foerderfluss.decision;

import de.foerderfluss.guideline.FinancingKind;
import de.foerderfluss.guideline.RuleOutcome;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.Percentage;
import de.foerderfluss.shared.Period;
import de.foerderfluss.shared.PersonId;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposed decision and what became of it. Its content never changes; a correction is a new proposal.
 *
 * @param number from 1, one more with each new proposal in the case
 * @param grant by budget year; none for a rejection
 * @param rate only for proportional financing
 * @param grantPeriod null for a rejection
 * @param reasons as the notice states them; empty only for an award
 * @param hearing how the municipality was heard before, as the notice states it; empty for an award
 * @param rejectionReasons with the sentence of the notice and its legal basis
 * @param proofOfUse null for a rejection, like {@code proofDue}
 * @param contributors everybody who worked on it or on the assessment record, the proposer among them; none of them may approve
 * @param hash over the whole content, the application and the assessment record
 * @param returnReason what is to be corrected, if it was returned
 */
public record Decision(
        UUID id,
        CaseReference reference,
        int number,
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
        @Nullable LocalDate proofDue,
        PersonId proposedBy,
        Instant proposedAt,
        Set<PersonId> contributors,
        ContentHash hash,
        DecisionState state,
        @Nullable Approval approval,
        @Nullable String returnReason) {

    public Decision {
        conditions = List.copyOf(conditions);
        rejectionReasons = List.copyOf(rejectionReasons);
        contributors = Set.copyOf(contributors);
    }
}
