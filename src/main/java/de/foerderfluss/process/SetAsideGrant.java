package de.foerderfluss.process;

import static de.foerderfluss.budget.Stage.COMMITTED;

import de.foerderfluss.budget.BudgetLedger;
import de.foerderfluss.budget.BudgetOverview;
import de.foerderfluss.budget.BudgetStep;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import de.foerderfluss.shared.YearlyAmounts;
import org.springframework.stereotype.Component;

/** What remains to be done when a court has taken a grant away: nothing may stay promised for it. What was paid is claimed back elsewhere. */
@Component
class SetAsideGrant {

    private static final BudgetStep DECOMMITMENT = new BudgetStep("COURT:DECOMMITMENT");

    private final BudgetLedger ledger;
    private final BudgetOverview books;
    private final CaseFile caseFile;

    SetAsideGrant(BudgetLedger ledger, BudgetOverview books, CaseFile caseFile) {
        this.ledger = ledger;
        this.books = books;
        this.caseFile = caseFile;
    }

    void release(CaseReference reference) {
        YearlyAmounts promised = books.ofCase(reference).at(COMMITTED);
        if (promised.isEmpty()) {
            return;
        }
        ledger.decommit(reference, DECOMMITMENT, promised);
        caseFile.record(
                reference,
                PersonId.SYSTEM,
                "FUNDS_RELEASED",
                "Das Gericht hat den Bescheid aufgehoben; %s sind wieder frei."
                        .formatted(promised.total().german()),
                Visibility.OFFICE);
    }
}
