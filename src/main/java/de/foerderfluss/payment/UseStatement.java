package de.foerderfluss.payment;

import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the money of a paid drawdown.
 *
 * @param until the last day on which it is used soon
 * @param uses as last reported, by day
 * @param reports how often something was reported
 * @param finding the last one, if there is any
 */
public record UseStatement(
        DrawdownId id,
        Money paid,
        LocalDate paidOn,
        LocalDate until,
        List<UsedAmount> uses,
        int reports,
        @Nullable UseFinding finding) {

    public UseStatement {
        uses = uses.stream().sorted(Comparator.comparing(UsedAmount::paidOn)).toList();
    }

    /** What its deadline is about. */
    MatterKey matter() {
        return MatterKey.of("DRAWDOWN", id.number());
    }

    public Money used() {
        return Money.sum(uses.stream().map(UsedAmount::amount).toList());
    }

    public Money unused() {
        return paid.minus(used());
    }

    /** What was not used soon, as it looks on the given day. */
    public List<LateAmount> late(LocalDate today) {
        List<LateAmount> late = new ArrayList<>();
        uses.stream()
                .filter(use -> use.paidOn().isAfter(until))
                .forEach(use -> late.add(new LateAmount(use.amount(), paidOn, use.paidOn())));
        if (today.isAfter(until) && unused().isPositive()) {
            late.add(new LateAmount(unused(), paidOn, null));
        }
        return late;
    }

    public UseState state(LocalDate today) {
        if (!late(today).isEmpty()) {
            if (finding == null) {
                return UseState.LATE;
            }
            return finding.outcome() == UseOutcome.INTEREST ? UseState.INTEREST_CASE : UseState.NO_INTEREST;
        }
        return unused().isPositive() ? UseState.RUNNING : UseState.IN_TIME;
    }
}
