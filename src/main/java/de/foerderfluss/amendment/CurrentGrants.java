package de.foerderfluss.amendment;

import de.foerderfluss.application.Applications;
import de.foerderfluss.application.FundingApplication;
import de.foerderfluss.assessment.CaseAssessment;
import de.foerderfluss.assessment.RecognisedItem;
import de.foerderfluss.decision.Decision;
import de.foerderfluss.decision.DecisionMaking;
import de.foerderfluss.decision.DecisionState;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers what a grant is today: the one place where decision and later acts are put together. */
@Service
@Transactional(readOnly = true)
public class CurrentGrants {

    private final DecisionMaking decisions;
    private final CaseAssessment assessment;
    private final Applications applications;
    private final CarryOverRows carryOvers;
    private final GrantReductions reductions;
    private final FinalGrants finals;
    private final AmendedGrants amended;

    CurrentGrants(
            DecisionMaking decisions,
            CaseAssessment assessment,
            Applications applications,
            CarryOverRows carryOvers,
            GrantReductions reductions,
            FinalGrants finals,
            AmendedGrants amended) {
        this.decisions = decisions;
        this.assessment = assessment;
        this.applications = applications;
        this.carryOvers = carryOvers;
        this.reductions = reductions;
        this.finals = finals;
        this.amended = amended;
    }

    /** The grant of the case; empty before the decision is approved, and if nothing was granted. */
    public Optional<CurrentGrant> find(CaseReference reference) {
        return promised(reference)
                .map(grant ->
                        finals.find(reference).map(settled -> settled.of(grant)).orElse(grant));
    }

    /** The same, but as it was promised before its final amount was fixed. */
    public Optional<CurrentGrant> promised(CaseReference reference) {
        return decision(reference).map(this::grant);
    }

    /** What the grant rests on today; empty if there is none. */
    public Optional<GrantPlan> plan(CaseReference reference) {
        return decision(reference).map(this::plan);
    }

    /** What a proposed amendment will take back as soon as it is issued, by budget year: nobody may call it any more. */
    public YearlyAmounts takenBack(CaseReference reference) {
        return amended.pending(reference).takenBack();
    }

    private Optional<Decision> decision(CaseReference reference) {
        return decisions
                .current(reference)
                .filter(decision -> decision.state() == DecisionState.APPROVED)
                .filter(decision -> !decision.grant().isEmpty())
                .filter(decision -> decision.grantPeriod() != null);
    }

    private CurrentGrant grant(Decision decision) {
        List<AmendedGrants.Change> changes = amended.of(decision.reference());
        Optional<GrantPlan> last = last(changes);
        return new CurrentGrant(
                decision.reference(),
                byYear(decision, changes),
                last.map(GrantPlan::recognised).orElse(decision.recognisedExpenditure()),
                decision.financing(),
                decision.rate(),
                last.map(GrantPlan::period).orElseGet(() -> Objects.requireNonNull(decision.grantPeriod())));
    }

    private GrantPlan plan(Decision decision) {
        List<AmendedGrants.Change> changes = amended.of(decision.reference());
        return last(changes).orElseGet(() -> decided(decision)).with(byYear(decision, changes));
    }

    /** What the notice made binding. What grant and third parties leave open of the expenditure is the municipality's own share. */
    private GrantPlan decided(Decision decision) {
        FundingApplication application = applications.get(decision.reference());
        List<PlannedItem> items = assessment.recorded(decision.reference()).recognisedItems().stream()
                .filter(item -> item.recognised().isPositive())
                .map(CurrentGrants::planned)
                .toList();
        Money others = application.thirdPartyFunds().plus(application.income());
        Money own = Money.sum(items.stream().map(PlannedItem::amount).toList())
                .minus(decision.grant().total())
                .minus(others)
                .max(Money.ZERO);
        return new GrantPlan(
                decision.grant(),
                Objects.requireNonNull(decision.grantPeriod()),
                items,
                new PlannedFunds(own, application.thirdPartyFunds(), application.income()),
                Objects.requireNonNull(decision.proofDue()));
    }

    /** Shifts and carry-overs only add up, so their order does not matter. */
    private YearlyAmounts byYear(Decision decision, List<AmendedGrants.Change> changes) {
        YearShifts sum = new YearShifts(decision.grant());
        carryOvers.of(decision.reference()).forEach(sum::add);
        changes.forEach(change -> sum.add(change.shift()));
        return reductions.applied(decision.reference(), sum.amounts());
    }

    private static Optional<GrantPlan> last(List<AmendedGrants.Change> changes) {
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(changes.get(changes.size() - 1).after());
    }

    private static PlannedItem planned(RecognisedItem item) {
        return new PlannedItem(item.number(), item.description(), item.year(), item.recognised());
    }
}
