package de.foerderfluss.api;

import de.foerderfluss.payment.LateAmount;
import de.foerderfluss.payment.UseFinding;
import de.foerderfluss.payment.UseOutcome;
import de.foerderfluss.payment.UseState;
import de.foerderfluss.payment.UseStatement;
import de.foerderfluss.payment.UsedAmount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the money of a paid drawdown.
 *
 * @param until the last day on which it is used soon
 * @param late what was not, with the days for interest
 */
record UseView(
        String reference,
        int number,
        BigDecimal paid,
        LocalDate paidOn,
        LocalDate until,
        BigDecimal used,
        BigDecimal unused,
        List<PaymentView> uses,
        List<LateView> late,
        UseState state,
        String stateName,
        @Nullable UseOutcome finding,
        @Nullable String findingReason) {

    /** A payment from the money. */
    record PaymentView(LocalDate paidOn, BigDecimal amount, String purpose) {

        static PaymentView of(UsedAmount use) {
            return new PaymentView(use.paidOn(), use.amount().euros(), use.purpose());
        }
    }

    /** @param to missing as long as it is not used */
    record LateView(
            BigDecimal amount, LocalDate from, @Nullable LocalDate to) {

        static LateView of(LateAmount late) {
            return new LateView(late.amount().euros(), late.from(), late.to());
        }
    }

    static UseView of(UseStatement statement, LocalDate today) {
        UseFinding finding = statement.finding();
        return new UseView(
                statement.id().reference().text(),
                statement.id().number(),
                statement.paid().euros(),
                statement.paidOn(),
                statement.until(),
                statement.used().euros(),
                statement.unused().euros(),
                statement.uses().stream().map(PaymentView::of).toList(),
                statement.late(today).stream().map(LateView::of).toList(),
                statement.state(today),
                statement.state(today).germanName(),
                finding == null ? null : finding.outcome(),
                finding == null ? null : finding.reason());
    }
}
