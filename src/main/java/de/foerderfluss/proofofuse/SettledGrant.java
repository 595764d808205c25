package de.foerderfluss.proofofuse;

import de.foerderfluss.guideline.CalculationStep;
import de.foerderfluss.shared.Money;
import java.util.List;

/**
 * The final amount of a grant and how it came about (Schlussfestsetzung).
 *
 * @param steps how it came about, in German
 * @param grant the final amount, at most what was granted
 * @param paid what the municipality has had
 * @param restPayment what it still gets, zero if it has to pay back
 * @param reimbursement what it has to pay back, zero if it still gets something
 * @param unneeded what of the grant is not needed
 * @param limitedBy the label of the step that keeps the amount below what was granted, empty if none does
 */
public record SettledGrant(
        List<CalculationStep> steps,
        Money grant,
        Money paid,
        Money restPayment,
        Money reimbursement,
        Money unneeded,
        String limitedBy) {

    public SettledGrant {
        steps = List.copyOf(steps);
    }

    /** Computes the final amount by the rules of the financing kind. */
    public static SettledGrant of(SettlementBasis basis) {
        return new SettlementCalculation(basis).result();
    }
}
