package de.foerderfluss.proofofuse;

import de.foerderfluss.hearing.Hearing;
import de.foerderfluss.ruling.Ruling;
import de.foerderfluss.ruling.RulingState;
import de.foerderfluss.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * The settlement of a grant as it stands (Schlussabrechnung).
 *
 * @param granted what was promised
 * @param calculation the final amount, and how it comes about
 * @param hearing null if the municipality was not heard on it
 * @param ruling the last proposal, null before the first
 */
public record SettlementStatement(
        SubmittedProof proof,
        Examination examination,
        Money granted,
        SettledGrant calculation,
        @Nullable Hearing hearing,
        @Nullable Ruling ruling) {

    /** What the examination recognised of all expenditure. */
    public Money recognised() {
        return Money.sum(
                examination.items().stream().map(ExaminedItem::recognised).toList());
    }

    /** Whether the municipality is to be heard first (§ 28 VwVfG): something is cut, or it has to pay back. */
    public boolean isBurdening() {
        return calculation.reimbursement().isPositive()
                || examination.items().stream()
                        .anyMatch(item -> item.deduction().isPositive());
    }

    /** Whether a hearing is missing or still open. */
    public boolean awaitsHearing() {
        return isBurdening() && (hearing == null || hearing.closure() == null);
    }

    /** Whether it can be proposed, or proposed anew. */
    public boolean isOpen() {
        return ruling == null || ruling.state() == RulingState.PROPOSED || ruling.state() == RulingState.RETURNED;
    }

    public boolean isIssued() {
        return ruling != null && ruling.state() == RulingState.ISSUED;
    }
}
