package de.foerderfluss.proofofuse;

import de.foerderfluss.budget.BudgetOverview;
import de.foerderfluss.budget.Stage;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lays out what a settlement is computed from. */
@Component
class SettlementDesk {

    private final ProvedGrants grants;
    private final BudgetOverview budget;

    SettlementDesk(ProvedGrants grants, BudgetOverview budget) {
        this.grants = grants;
        this.budget = budget;
    }

    /** What the grant finally amounts to if these items are recognised. */
    SettledGrant settled(SubmittedProof proof, List<ExaminedItem> items) {
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
                paid(grant.reference())));
    }

    /** What was executed and what is ordered to be: both will have reached the municipality. */
    private Money paid(CaseReference reference) {
        var held = budget.ofCase(reference);
        return held.at(Stage.PAID).total().plus(held.at(Stage.DUE).total());
    }
}
