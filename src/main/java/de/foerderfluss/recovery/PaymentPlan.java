package de.foerderfluss.recovery;

import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Rates of a payment plan, and which of them what was paid covers. */
final class PaymentPlan {

    static final int MOST_RATES = 60;

    private PaymentPlan() {}

    /**
     * Equal monthly rates, the remainder in the last one.
     *
     * @param count 2 to {@link #MOST_RATES}
     */
    static List<Instalment> monthly(Money total, int count, LocalDate first) {
        Money rate = Money.ofCents(total.cents() / count);
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(month -> new Instalment(
                        first.plusMonths(month),
                        month < count - 1 ? rate : total.minus(Money.ofCents(rate.cents() * (count - 1L)))))
                .toList();
    }

    /** When the first rate is due that what was paid since the plan does not cover; empty for a plain deferral. */
    static Optional<LocalDate> nextDue(Claim claim, Relief plan) {
        Money covered = Money.sum(claim.entries().stream()
                .filter(entry ->
                        entry.act() == ClaimAct.PAYMENT && !entry.bookedAt().isBefore(plan.grantedAt()))
                .map(entry -> entry.amount().total().negated())
                .toList());
        Money due = Money.ZERO;
        for (Instalment instalment : plan.instalments()) {
            due = due.plus(instalment.amount());
            if (due.exceeds(covered)) {
                return Optional.of(instalment.dueOn());
            }
        }
        return Optional.empty();
    }
}
