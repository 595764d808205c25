package de.foerderfluss.proofofuse;

import de.foerderfluss.amendment.CurrentGrant;
import de.foerderfluss.amendment.CurrentGrants;
import de.foerderfluss.application.Applications;
import de.foerderfluss.application.FundingApplication;
import de.foerderfluss.assessment.CaseAssessment;
import de.foerderfluss.assessment.RecognisedItem;
import de.foerderfluss.decision.Approval;
import de.foerderfluss.decision.Decision;
import de.foerderfluss.decision.DecisionMaking;
import de.foerderfluss.decision.DecisionState;
import de.foerderfluss.decision.ProofOfUse;
import de.foerderfluss.guideline.FinancingKind;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What other rooms know of a grant, as far as its proof needs it: as it stands today, before its final amount is fixed. */
@Component
class ProvedGrants {

    private final Applications applications;
    private final CaseAssessment assessment;
    private final DecisionMaking decisions;
    private final CurrentGrants grants;

    ProvedGrants(Applications applications, CaseAssessment assessment, DecisionMaking decisions, CurrentGrants grants) {
        this.applications = applications;
        this.assessment = assessment;
        this.decisions = decisions;
        this.grants = grants;
    }

    /** Empty if nothing is granted. */
    Optional<GrantUnderProof> find(CaseReference reference) {
        return decisions
                .current(reference)
                .filter(decision -> decision.state() == DecisionState.APPROVED)
                .filter(decision -> decision.kind().grants())
                .flatMap(decision ->
                        grants.promised(reference).map(grant -> grant(applications.get(reference), decision, grant)));
    }

    /** @throws NothingToProve if nothing is granted */
    GrantUnderProof of(CaseReference reference) {
        return find(reference).orElseThrow(() -> new NothingToProve(reference));
    }

    private GrantUnderProof grant(FundingApplication application, Decision decision, CurrentGrant grant) {
        List<PlanItem> items = assessment.recorded(application.reference()).recognisedItems().stream()
                .filter(item -> item.recognised().isPositive())
                .map(ProvedGrants::planned)
                .toList();
        Money granted = grant.total();
        Money others = application.thirdPartyFunds().plus(application.income());
        return new GrantUnderProof(
                application.reference(),
                application.applicant(),
                aims(application.aim()),
                items,
                new Funds(
                        grant.recognised().minus(granted).minus(others).max(Money.ZERO),
                        application.thirdPartyFunds(),
                        application.income()),
                granted,
                grant.recognised(),
                grant.financing(),
                grant.rate(),
                grant.financing() == FinancingKind.FIXED_AMOUNT ? application.units() : 0,
                grant.period(),
                decision.proofOfUse() == ProofOfUse.REGULAR,
                Objects.requireNonNull(decision.proofDue()),
                Stream.ofNullable(decision.approval()).map(Approval::by).collect(Collectors.toSet()));
    }

    private static PlanItem planned(RecognisedItem item) {
        return new PlanItem(item.number(), item.description(), item.year(), item.recognised());
    }

    /** Each line of the aim is one; a bullet or number before it is left out. */
    static List<String> aims(String text) {
        return text.lines()
                .map(line -> line.strip().replaceFirst("^([-–•*]|\\d{1,2}[.)])\\s+", ""))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
