package de.foerderfluss.proofofuse;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;

/**
 * The amounts of a settlement as they were proposed.
 *
 * @param number of the proposal among those on the matter
 * @param round of the proof that was examined
 * @param paid what the municipality had had by then
 */
record ProposedSettlement(
        CaseReference reference,
        int number,
        int round,
        Money granted,
        Money settled,
        Money paid,
        Money rest,
        Money reimbursement) {

    static ProposedSettlement of(CaseReference reference, int number, SettlementStatement statement) {
        SettledGrant calculation = statement.calculation();
        return new ProposedSettlement(
                reference,
                number,
                statement.proof().round(),
                statement.granted(),
                calculation.grant(),
                calculation.paid(),
                calculation.restPayment(),
                calculation.reimbursement());
    }
}
