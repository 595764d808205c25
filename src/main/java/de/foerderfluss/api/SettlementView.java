package de.foerderfluss.api;

import de.foerderfluss.proofofuse.SettledGrant;
import de.foerderfluss.proofofuse.SettlementStatement;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A settlement; amounts in euros.
 *
 * @param granted what was promised
 * @param settled the final amount
 * @param unneeded promised and not needed
 * @param items what the examination recognised, with the reason of every cut
 * @param steps how the final amount comes about
 * @param hearingNeeded whether the municipality has to be heard first
 * @param heard whether that is done
 * @param rulingState where its notice stands, null before the first proposal
 */
record SettlementView(
        BigDecimal granted,
        BigDecimal settled,
        BigDecimal paid,
        BigDecimal restPayment,
        BigDecimal reimbursement,
        BigDecimal unneeded,
        List<ItemView> items,
        List<StepView> steps,
        boolean hearingNeeded,
        boolean heard,
        @Nullable String rulingState) {

    record ItemView(
            int number,
            String description,
            BigDecimal planned,
            BigDecimal claimed,
            BigDecimal recognised,
            String reason) {}

    record StepView(String label, BigDecimal amount, String explanation) {}

    static SettlementView of(SettlementStatement statement) {
        SettledGrant calculation = statement.calculation();
        return new SettlementView(
                statement.granted().euros(),
                calculation.grant().euros(),
                calculation.paid().euros(),
                calculation.restPayment().euros(),
                calculation.reimbursement().euros(),
                calculation.unneeded().euros(),
                statement.examination().items().stream()
                        .map(item -> new ItemView(
                                item.number(),
                                item.description(),
                                item.planned().euros(),
                                item.claimed().euros(),
                                item.recognised().euros(),
                                item.reason()))
                        .toList(),
                calculation.steps().stream()
                        .map(step -> new StepView(step.label(), step.amount().euros(), step.explanation()))
                        .toList(),
                statement.isBurdening(),
                statement.isBurdening() && !statement.awaitsHearing(),
                statement.ruling() == null ? null : statement.ruling().state().name());
    }
}
