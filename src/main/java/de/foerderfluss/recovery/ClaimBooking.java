package de.foerderfluss.recovery;

import de.foerderfluss.budget.BudgetLedger;
import de.foerderfluss.budget.BudgetStep;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Books on a claim that was taken before, in its own ledger and in the budget, and closes it when nothing is open. */
@Component
class ClaimBooking {

    private final ClaimRows rows;
    private final ClaimWriting writing;
    private final ClaimDueDay dueDay;
    private final ClaimLimitation limitation;
    private final RecoveryValues values;
    private final BudgetLedger ledger;
    private final CaseFile caseFile;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClaimBooking(
            ClaimRows rows,
            ClaimWriting writing,
            ClaimDueDay dueDay,
            ClaimLimitation limitation,
            RecoveryValues values,
            BudgetLedger ledger,
            CaseFile caseFile,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.writing = writing;
        this.dueDay = dueDay;
        this.limitation = limitation;
        this.values = values;
        this.ledger = ledger;
        this.caseFile = caseFile;
        this.events = events;
        this.clock = clock;
    }

    /** Takes the claim until the end of the transaction and reads it. */
    Claim take(ClaimId id) {
        rows.lock(id);
        return read(id);
    }

    /**
     * Money that has come in. Interest or principal goes first as the figures of recovery say.
     *
     * @param amount not more than is open
     * @param key of the payment; the same one again books nothing
     */
    Claim pay(Claim claim, Money amount, LocalDate on, String key, String reason, PersonId by) {
        ClaimAmount open = claim.open();
        Money principal = values.terms().allocation().toPrincipal(amount, open.principal(), open.interest());
        ClaimAmount paid = new ClaimAmount(principal, amount.minus(principal));
        Optional<Integer> entry = writing.book(claim.id(), ClaimAct.PAYMENT, paid.negated(), on, key, reason, by);
        if (entry.isEmpty()) {
            return claim;
        }
        slice(claim, principal)
                .byYear()
                .forEach((year, part) -> ledger.reimburse(
                        claim.id().reference(),
                        BudgetStep.reimbursement(claim.id().number(), entry.get(), year),
                        year,
                        part,
                        Year.now(clock).getValue()));
        record(
                claim,
                by,
                "CLAIM_PAID",
                "Auf die Forderung %d sind %s eingegangen: %s auf die Hauptforderung, %s auf die Zinsen."
                        .formatted(claim.id().number(), amount, paid.principal(), paid.interest()),
                Visibility.APPLICANT);
        return afterwards(claim, by);
    }

    /** A part that is given up for good. */
    Claim giveUp(Claim claim, ClaimAct act, ClaimAmount amount, String key, String reason, PersonId by) {
        Optional<Integer> entry =
                writing.book(claim.id(), act, amount.negated(), LocalDate.now(clock), key, reason, by);
        if (entry.isEmpty()) {
            return claim;
        }
        if (amount.principal().isPositive()) {
            ledger.withdrawClaim(
                    claim.id().reference(),
                    BudgetStep.claimWithdrawal(claim.id().number(), entry.get()),
                    slice(claim, amount.principal()));
        }
        record(
                claim,
                by,
                "CLAIM_" + act.name(),
                "Forderung %d, %s: %s werden nicht mehr erhoben. %s"
                        .formatted(claim.id().number(), act.germanName(), amount.total(), reason),
                Visibility.OFFICE);
        return afterwards(claim, by);
    }

    void record(Claim claim, PersonId by, String kind, String sentence, Visibility visibility) {
        caseFile.record(claim.id().reference(), by, kind, sentence, visibility);
    }

    Claim read(ClaimId id) {
        return rows.find(id, LocalDate.now(clock)).orElseThrow(UnknownClaim::new);
    }

    private Claim afterwards(Claim before, PersonId by) {
        Claim claim = read(before.id());
        if (claim.open().isZero()) {
            dueDay.met(claim.id(), claim.matter(), "Die Forderung ist ausgeglichen.");
            String sentence =
                    "Die Forderung %d ist ausgeglichen.".formatted(claim.id().number());
            record(claim, by, "CLAIM_SETTLED", sentence, Visibility.APPLICANT);
            limitation.follow(claim);
            events.publishEvent(new ClaimClosed(claim.id().reference(), claim.id()));
            return claim;
        }
        claim.relief(LocalDate.now(clock))
                .flatMap(plan -> PaymentPlan.nextDue(claim, plan))
                .filter(next -> !dueDay.moved(next).equals(claim.dueOn()))
                .ifPresent(next -> dueDay.set(
                        claim.id(),
                        claim.matter(),
                        next,
                        LocalDate.now(clock),
                        "Nach dem Zahlungsplan ist die nächste Rate zu zahlen"));
        return read(before.id());
    }

    private static YearlyAmounts slice(Claim claim, Money principal) {
        Money before = claim.claimed().principal().minus(claim.open().principal());
        return ClaimShares.slice(claim.shares(), before, principal);
    }
}
