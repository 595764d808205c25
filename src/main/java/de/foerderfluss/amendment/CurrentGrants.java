package de.foerderfluss.amendment;

import de.foerderfluss.decision.Decision;
import de.foerderfluss.decision.DecisionMaking;
import de.foerderfluss.decision.DecisionState;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Period;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers what a grant is today: the one place where decision and later acts are put together. */
@Service
@Transactional(readOnly = true)
public class CurrentGrants {

    private final DecisionMaking decisions;
    private final CarryOverRows carryOvers;
    private final GrantReductions reductions;
    private final FinalGrants finals;

    CurrentGrants(DecisionMaking decisions, CarryOverRows carryOvers, GrantReductions reductions, FinalGrants finals) {
        this.decisions = decisions;
        this.carryOvers = carryOvers;
        this.reductions = reductions;
        this.finals = finals;
    }

    /** The grant of the case; empty before the decision is approved, and if nothing was granted. */
    public Optional<CurrentGrant> find(CaseReference reference) {
        return promised(reference)
                .map(grant ->
                        finals.find(reference).map(settled -> settled.of(grant)).orElse(grant));
    }

    /** The same, but as it was promised before its final amount was fixed. */
    public Optional<CurrentGrant> promised(CaseReference reference) {
        return decisions
                .current(reference)
                .filter(decision -> decision.state() == DecisionState.APPROVED)
                .filter(decision -> !decision.grant().isEmpty())
                .flatMap(
                        decision -> Optional.ofNullable(decision.grantPeriod()).map(period -> grant(decision, period)));
    }

    private CurrentGrant grant(Decision decision, Period period) {
        return new CurrentGrant(
                decision.reference(),
                reductions.applied(
                        decision.reference(), CarriedOver.apply(decision.grant(), carryOvers.of(decision.reference()))),
                decision.recognisedExpenditure(),
                decision.financing(),
                decision.rate(),
                period);
    }
}
