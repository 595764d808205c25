package de.foerderfluss.proofofuse;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.Money;

/**
 * The final amount of a grant has been issued as a notice, in this very transaction.
 *
 * @param settled the final amount
 * @param reimbursement what the municipality has to pay back, zero if nothing
 * @param rest what it still gets, zero if nothing
 * @param released what was promised, is not needed and went back to the budget line
 */
public record SettlementIssued(
        CaseReference reference, MatterKey matter, Money settled, Money reimbursement, Money rest, Money released) {}
