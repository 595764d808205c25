package de.foerderfluss.recovery;

import de.foerderfluss.payment.Drawdown;
import de.foerderfluss.payment.DrawdownState;
import de.foerderfluss.payment.Drawdowns;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What of a grant was paid and not claimed back yet. */
@Component
class PaidMoney {

    private final Drawdowns drawdowns;
    private final Claims claims;

    PaidMoney(Drawdowns drawdowns, Claims claims) {
        this.drawdowns = drawdowns;
        this.claims = claims;
    }

    /** By drawdown; earlier claims have taken the latest payments of each year first. */
    List<PaidInstalment> of(CaseReference reference) {
        Map<Integer, Money> claimed = claimed(reference);
        List<PaidInstalment> left = new ArrayList<>();
        drawdowns.of(reference).stream()
                .filter(drawdown -> drawdown.state() == DrawdownState.EXECUTED)
                .map(PaidMoney::paid)
                .sorted(Comparator.comparing(PaidInstalment::paidOn).reversed())
                .forEach(payment -> {
                    Money taken = claimed.getOrDefault(payment.budgetYear(), Money.ZERO)
                            .min(payment.amount());
                    claimed.merge(payment.budgetYear(), taken.negated(), Money::plus);
                    Money rest = payment.amount().minus(taken);
                    if (rest.isPositive()) {
                        left.add(new PaidInstalment(payment.drawdown(), payment.paidOn(), payment.budgetYear(), rest));
                    }
                });
        left.sort(Comparator.comparing(PaidInstalment::paidOn));
        return left;
    }

    /** Whether an order for payment has gone out and nobody knows yet whether it will be executed. */
    boolean isUnderway(CaseReference reference) {
        return drawdowns.of(reference).stream()
                .map(Drawdown::state)
                .anyMatch(state -> state == DrawdownState.ORDERED || state == DrawdownState.TRANSMITTED);
    }

    /** What earlier notices have claimed back, by budget year; what was given up for good stays with the municipality. */
    private Map<Integer, Money> claimed(CaseReference reference) {
        YearlyAmounts all =
                claims.all(reference).stream().map(Claim::shares).reduce(YearlyAmounts.NONE, YearlyAmounts::plus);
        return new HashMap<>(all.byYear());
    }

    private static PaidInstalment paid(Drawdown drawdown) {
        return new PaidInstalment(
                drawdown.id().number(),
                Objects.requireNonNull(drawdown.executedOn()),
                drawdown.budgetYear(),
                drawdown.asked());
    }
}
