package de.foerderfluss.proofofuse;

import de.foerderfluss.amendment.CurrentGrant;
import de.foerderfluss.amendment.CurrentGrants;
import de.foerderfluss.amendment.GrantPlan;
import de.foerderfluss.amendment.PlannedItem;
import de.foerderfluss.application.Applications;
import de.foerderfluss.application.FundingApplication;
import de.foerderfluss.decision.Approval;
import de.foerderfluss.decision.Decision;
import de.foerderfluss.decision.DecisionMaking;
import de.foerderfluss.decision.DecisionState;
import de.foerderfluss.decision.ProofOfUse;
import de.foerderfluss.guideline.FinancingKind;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What other rooms know of a grant, as far as its proof needs it: as it stands today, before its final amount is fixed. */
@Component
class ProvedGrants {

    private final Applications applications;
    private final DecisionMaking decisions;
    private final CurrentGrants grants;

    ProvedGrants(Applications applications, DecisionMaking decisions, CurrentGrants grants) {
        this.applications = applications;
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
        GrantPlan plan = grants.plan(application.reference()).orElseThrow();
        Money granted = grant.total();
        Money others = plan.funds().thirdParty().plus(plan.funds().income());
        return new GrantUnderProof(
                application.reference(),
                application.applicant(),
                aims(application.aim()),
                plan.items().stream().map(ProvedGrants::planned).toList(),
                new Funds(
                        grant.recognised().minus(granted).minus(others).max(Money.ZERO),
                        plan.funds().thirdParty(),
                        plan.funds().income()),
                granted,
                grant.recognised(),
                grant.financing(),
                grant.rate(),
                grant.financing() == FinancingKind.FIXED_AMOUNT ? application.units() : 0,
                grant.period(),
                decision.proofOfUse() == ProofOfUse.REGULAR,
                plan.proofDue(),
                Stream.ofNullable(decision.approval()).map(Approval::by).collect(Collectors.toSet()));
    }

    private static PlanItem planned(PlannedItem item) {
        return new PlanItem(item.number(), item.description(), item.year(), item.amount());
    }

    /** Each line of the aim is one; a bullet or number before it is left out. */
    static List<String> aims(String text) {
        return text.lines()
                .map(line -> line.strip().replaceFirst("^([-–•*]|\\d{1,2}[.)])\\s+", ""))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
