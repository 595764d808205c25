package de.foerderfluss.proofofuse;

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

/** What other rooms know of a grant, as far as its proof needs it. */
@Component
class ProvedGrants {

    private final Applications applications;
    private final CaseAssessment assessment;
    private final DecisionMaking decisions;

    ProvedGrants(Applications applications, CaseAssessment assessment, DecisionMaking decisions) {
        this.applications = applications;
        this.assessment = assessment;
        this.decisions = decisions;
    }

    /** Empty if nothing is granted. */
    Optional<GrantUnderProof> find(CaseReference reference) {
        return decisions
                .current(reference)
                .filter(decision -> decision.state() == DecisionState.APPROVED)
                .filter(decision -> decision.kind().grants())
                .map(decision -> grant(applications.get(reference), decision));
    }

    /** @throws NothingToProve if nothing is granted */
    GrantUnderProof of(CaseReference reference) {
        return find(reference).orElseThrow(() -> new NothingToProve(reference));
    }

    private GrantUnderProof grant(FundingApplication application, Decision decision) {
        List<PlanItem> items = assessment.recorded(application.reference()).recognisedItems().stream()
                .filter(item -> item.recognised().isPositive())
                .map(ProvedGrants::planned)
                .toList();
        Money granted = decision.grant().total();
        Money planned = Money.sum(items.stream().map(PlanItem::planned).toList());
        Money others = application.thirdPartyFunds().plus(application.income());
        return new GrantUnderProof(
                application.reference(),
                application.applicant(),
                aims(application.aim()),
                items,
                new Funds(
                        planned.minus(granted).minus(others).max(Money.ZERO),
                        application.thirdPartyFunds(),
                        application.income()),
                granted,
                decision.financing(),
                decision.rate(),
                decision.financing() == FinancingKind.FIXED_AMOUNT ? application.units() : 0,
                Objects.requireNonNull(decision.grantPeriod()),
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
