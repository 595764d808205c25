package de.foerderfluss.api;

import de.foerderfluss.recovery.Claim;
import de.foerderfluss.recovery.ClaimAct;
import de.foerderfluss.recovery.ClaimAmount;
import de.foerderfluss.recovery.ClaimEntry;
import de.foerderfluss.recovery.ClaimState;
import de.foerderfluss.recovery.FixedInterest;
import de.foerderfluss.recovery.InterestLine;
import de.foerderfluss.recovery.Relief;
import de.foerderfluss.recovery.ReliefInterest;
import de.foerderfluss.recovery.WriteOff;
import de.foerderfluss.recovery.WriteOffKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A claim with its book.
 *
 * @param matter the notice it arose from
 * @param interestUntil up to and including which day interest was fixed
 * @param writeOffs only for the granting authority
 */
record ClaimView(
        String reference,
        int number,
        String matter,
        String paymentReference,
        LocalDate dueOn,
        ClaimState state,
        String stateName,
        AmountView claimed,
        AmountView open,
        BigDecimal paid,
        @Nullable LocalDate interestUntil,
        List<EntryView> entries,
        List<ReliefView> reliefs,
        List<InterestView> interest,
        List<WriteOffView> writeOffs) {

    record AmountView(BigDecimal principal, BigDecimal interest, BigDecimal total) {

        static AmountView of(ClaimAmount amount) {
            return new AmountView(
                    amount.principal().euros(),
                    amount.interest().euros(),
                    amount.total().euros());
        }
    }

    /** A booking; what is paid or given up is less than zero. */
    record EntryView(int entry, ClaimAct act, AmountView amount, LocalDate effectiveOn) {

        static EntryView of(ClaimEntry entry) {
            return new EntryView(entry.entry(), entry.act(), AmountView.of(entry.amount()), entry.effectiveOn());
        }
    }

    record RateView(LocalDate dueOn, BigDecimal amount) {}

    /** A deferral, or a payment plan if it has rates. */
    record ReliefView(
            LocalDate from,
            LocalDate until,
            ReliefInterest interest,
            List<RateView> rates,
            @Nullable LocalDate endedOn) {

        static ReliefView of(Relief relief) {
            return new ReliefView(
                    relief.from(),
                    relief.until(),
                    relief.interest(),
                    relief.instalments().stream()
                            .map(rate ->
                                    new RateView(rate.dueOn(), rate.amount().euros()))
                            .toList(),
                    relief.endedOn());
        }
    }

    /** One line of an interest calculation; rates in percent. */
    record InterestLineView(
            LocalDate from,
            LocalDate to,
            BigDecimal principal,
            BigDecimal baseRate,
            BigDecimal rate,
            int days,
            int yearDays,
            BigDecimal amount) {

        static InterestLineView of(InterestLine line) {
            return new InterestLineView(
                    line.from(),
                    line.to(),
                    line.principal().euros(),
                    line.baseRate().percent(),
                    line.rate().percent(),
                    line.days(),
                    line.yearDays(),
                    line.amount().euros());
        }
    }

    /** The calculation that a notice has fixed. */
    record InterestView(String notice, BigDecimal total, List<InterestLineView> lines) {

        static InterestView of(FixedInterest fixed) {
            return new InterestView(
                    fixed.notice().text(),
                    fixed.total().euros(),
                    fixed.lines().stream().map(InterestLineView::of).toList());
        }
    }

    /** A proposal to give the claim up, and what became of it. */
    record WriteOffView(
            UUID id,
            WriteOffKind kind,
            AmountView amount,
            String reason,
            @Nullable Boolean approved) {

        static WriteOffView of(WriteOff one) {
            return new WriteOffView(one.id(), one.kind(), AmountView.of(one.amount()), one.reason(), one.approved());
        }
    }

    static ClaimView of(Claim claim, boolean office) {
        return new ClaimView(
                claim.id().reference().text(),
                claim.id().number(),
                claim.matter().text(),
                claim.paymentReference(),
                claim.dueOn(),
                claim.state(),
                claim.state().germanName(),
                AmountView.of(claim.claimed()),
                AmountView.of(claim.open()),
                claim.paid().euros(),
                claim.interestUntil(),
                claim.entries().stream().map(EntryView::of).toList(),
                claim.reliefs().stream().map(ReliefView::of).toList(),
                claim.fixedInterest().stream().map(InterestView::of).toList(),
                office ? claim.writeOffs().stream().map(WriteOffView::of).toList() : List.of());
    }
}
