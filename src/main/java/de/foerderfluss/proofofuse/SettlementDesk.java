package de.foerderfluss.proofofuse;

import de.foerderfluss.budget.BudgetOverview;
import de.foerderfluss.budget.Stage;
import de.foerderfluss.hearing.Hearings;
import de.foerderfluss.ruling.Ruling;
import de.foerderfluss.ruling.RulingState;
import de.foerderfluss.ruling.Rulings;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lays out what a settlement is computed from. */
@Component
class SettlementDesk {

    private final ProvedGrants grants;
    private final ProofStates states;
    private final ProofRows proofs;
    private final ExaminationRows examinations;
    private final SettlementRows rows;
    private final Hearings hearings;
    private final Rulings rulings;
    private final BudgetOverview budget;

    SettlementDesk(
            ProvedGrants grants,
            ProofStates states,
            ProofRows proofs,
            ExaminationRows examinations,
            SettlementRows rows,
            Hearings hearings,
            Rulings rulings,
            BudgetOverview budget) {
        this.grants = grants;
        this.states = states;
        this.proofs = proofs;
        this.examinations = examinations;
        this.rows = rows;
        this.hearings = hearings;
        this.rulings = rulings;
        this.budget = budget;
    }

    /** What the grant finally amounts to if these items are recognised. */
    SettledGrant settled(SubmittedProof proof, List<ExaminedItem> items) {
        return settled(proof, items, paid(proof.id().reference()));
    }

    /**
     * Everything about the settlement of the case; what is issued stays as it was proposed.
     *
     * @throws SettlementRefused as long as the proof of use is not examined
     */
    SettlementStatement statement(CaseReference reference) {
        ProofId id = ProofId.whole(reference);
        if (states.of(id) != ProofState.EXAMINED) {
            throw SettlementRefused.notExamined();
        }
        SubmittedProof proof = proofs.last(id).orElseThrow();
        Examination examination = examinations.last(id).orElseThrow();
        Ruling ruling = rulings.current(reference, Settlements.MATTER).orElse(null);
        Money paid = Optional.ofNullable(ruling)
                .filter(given -> given.state() != RulingState.RETURNED)
                .flatMap(given -> rows.find(reference, given.number()))
                .map(ProposedSettlement::paid)
                .orElseGet(() -> paid(reference));
        return new SettlementStatement(
                proof,
                examination,
                grants.of(reference).granted(),
                settled(proof, examination.items(), paid),
                hearings.find(reference, Settlements.MATTER).orElse(null),
                ruling);
    }

    private SettledGrant settled(SubmittedProof proof, List<ExaminedItem> items, Money paid) {
        GrantUnderProof grant = grants.of(proof.id().reference());
        return SettledGrant.of(new SettlementBasis(
                grant.financing(),
                grant.rate(),
                grant.granted(),
                grant.planned(),
                items,
                grant.funds(),
                proof.funds(),
                grant.units(),
                proof.provedUnits(),
                paid));
    }

    /** What was executed and what is ordered to be: both will have reached the municipality. */
    private Money paid(CaseReference reference) {
        var held = budget.ofCase(reference);
        return held.at(Stage.PAID).total().plus(held.at(Stage.DUE).total());
    }
}
