package de.foerderfluss.budget;

import static de.foerderfluss.budget.Stage.COMMITTED;
import static de.foerderfluss.budget.Stage.DUE;
import static de.foerderfluss.budget.Stage.FREE;
import static de.foerderfluss.budget.Stage.PAID;
import static de.foerderfluss.budget.Stage.RECLAIMED;
import static de.foerderfluss.budget.Stage.REIMBURSED;
import static de.foerderfluss.budget.Stage.RESERVED;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books the money of cases: free → reserved → committed → due → paid, and back (Mittelbewirtschaftung).
 *
 * <p>Every act is booked once per case and step: a repeat with the same content answers with the first posting, another content is
 * refused with {@link StepAlreadyBooked}. A refused act has booked nothing.
 */
@Service
@Transactional
public class BudgetLedger {

    private final Lines lines;
    private final Accounts accounts;
    private final Books books;
    private final Reservations reservations;

    BudgetLedger(Lines lines, Accounts accounts, Books books, Reservations reservations) {
        this.lines = lines;
        this.accounts = accounts;
        this.books = books;
        this.reservations = reservations;
    }

    /**
     * Sets money aside for a case: cash for the current budget year, commitment appropriation for later ones.
     *
     * <p>The transaction survives {@link FundsUnavailable} and {@link BudgetNotEnacted}, since then the case joins the waiting list.
     *
     * @param currentBudgetYear the year in which the decision is made
     * @throws FundsUnavailable if a year does not reach, or others already wait for this line
     * @throws BudgetNotEnacted if the budget of the current year is not law
     * @throws BudgetYearPast if an amount is due before the current year
     * @throws CaseOnOtherLine if the case holds money of another line
     */
    @Transactional(noRollbackFor = {FundsUnavailable.class, BudgetNotEnacted.class})
    public Posting reserve(
            CaseReference reference,
            BudgetStep step,
            BudgetLineCode line,
            int currentBudgetYear,
            YearlyAmounts amounts) {
        requireAmount(amounts.total());
        lines.lock(line);
        return reservations.find(reference, step, line, amounts).orElseGet(() -> {
            int waiting = lines.waiting(line);
            if (waiting > 0) {
                throw FundsUnavailable.othersWait(line, waiting);
            }
            reservations.obstacle(line, currentBudgetYear, amounts).ifPresent(obstacle -> {
                throw obstacle;
            });
            return reservations.book(reference, step, line, currentBudgetYear, amounts);
        });
    }

    /** Gives back a part of what is reserved. */
    public Posting release(CaseReference reference, BudgetStep step, YearlyAmounts amounts) {
        return move(BookingAct.RELEASE, reference, step, amounts, RESERVED, FREE);
    }

    /** Gives back all that is still reserved; empty if nothing is. */
    public Optional<Posting> releaseAll(CaseReference reference, BudgetStep step) {
        ContentHash content = NewPosting.content(BookingAct.RELEASE, "all");
        Optional<Posting> first = books.find(reference, step, content);
        if (first.isPresent()) {
            return first;
        }
        List<BalancedEntries> movements = accounts.lockedOf(reference).moveRest(RESERVED, FREE, List.of());
        return movements.isEmpty()
                ? Optional.empty()
                : Optional.of(book(BookingAct.RELEASE, reference, step, content, movements));
    }

    /** Turns reserved money into promised money, at the moment the notice is issued; what is reserved beyond that stays reserved. */
    public Posting commit(CaseReference reference, BudgetStep step, YearlyAmounts amounts) {
        return move(BookingAct.COMMITMENT, reference, step, amounts, RESERVED, COMMITTED);
    }

    /** Commits the amounts and gives back the rest of the reservation in the same posting. */
    public Posting commitAndRelease(CaseReference reference, BudgetStep step, YearlyAmounts amounts) {
        requireAmount(amounts.total());
        ContentHash content = NewPosting.content(BookingAct.COMMITMENT, "release rest", amounts);
        return once(reference, step, content, holdings -> {
            List<BalancedEntries> committed = holdings.move(amounts, RESERVED, COMMITTED);
            List<BalancedEntries> released = holdings.moveRest(RESERVED, FREE, committed);
            return book(
                    BookingAct.COMMITMENT,
                    reference,
                    step,
                    content,
                    Stream.concat(committed.stream(), released.stream()).toList());
        });
    }

    /** Takes a promise back that no longer binds (amendment, revocation, waiver) and frees the money. */
    public Posting decommit(CaseReference reference, BudgetStep step, YearlyAmounts amounts) {
        return move(BookingAct.DECOMMITMENT, reference, step, amounts, COMMITTED, FREE);
    }

    /**
     * Orders promised cash to be paid.
     *
     * @throws YearNotOpened if the year is covered by commitment appropriation only
     */
    public Posting makeDue(CaseReference reference, BudgetStep step, int year, Money amount) {
        return moveCash(BookingAct.DUE, reference, step, year, amount, COMMITTED, DUE);
    }

    /** Takes a payment order back before it was executed (withdrawn, or refused by the bank). */
    public Posting withdrawDue(CaseReference reference, BudgetStep step, int year, Money amount) {
        return moveCash(BookingAct.DUE_WITHDRAWAL, reference, step, year, amount, DUE, COMMITTED);
    }

    /** The bank or cash desk has executed the order. */
    public Posting pay(CaseReference reference, BudgetStep step, int year, Money amount) {
        return moveCash(BookingAct.PAYMENT, reference, step, year, amount, DUE, PAID);
    }

    /** The bank has sent the executed payment back; it can be ordered anew. */
    public Posting returnPayment(CaseReference reference, BudgetStep step, int year, Money amount) {
        return moveCash(BookingAct.PAYMENT_RETURN, reference, step, year, amount, PAID, COMMITTED);
    }

    /** A notice claims paid money back. */
    public Posting claimBack(CaseReference reference, BudgetStep step, YearlyAmounts amounts) {
        return move(BookingAct.REIMBURSEMENT_CLAIM, reference, step, amounts, PAID, RECLAIMED);
    }

    /** What was claimed back and is claimed no longer (remission, minor amount, annulled notice) stays with the municipality. */
    public Posting withdrawClaim(CaseReference reference, BudgetStep step, YearlyAmounts amounts) {
        return move(BookingAct.CLAIM_WITHDRAWAL, reference, step, amounts, RECLAIMED, PAID);
    }

    /**
     * Money that was claimed back has returned. In the budget year in which it was paid the line may spend it again; afterwards it is
     * revenue of the Land.
     */
    public Posting reimburse(CaseReference reference, BudgetStep step, int year, Money amount, int currentBudgetYear) {
        Stage to = year >= currentBudgetYear ? FREE : REIMBURSED;
        return moveCash(BookingAct.REIMBURSEMENT, reference, step, year, amount, RECLAIMED, to);
    }

    private Posting move(
            BookingAct act, CaseReference reference, BudgetStep step, YearlyAmounts amounts, Stage from, Stage to) {
        requireAmount(amounts.total());
        ContentHash content = NewPosting.content(act, amounts);
        return once(
                reference,
                step,
                content,
                holdings -> book(act, reference, step, content, holdings.move(amounts, from, to)));
    }

    private Posting moveCash(
            BookingAct act, CaseReference reference, BudgetStep step, int year, Money amount, Stage from, Stage to) {
        requireAmount(amount);
        ContentHash content = NewPosting.content(act, year, amount);
        return once(
                reference,
                step,
                content,
                holdings -> book(act, reference, step, content, List.of(holdings.moveCash(year, amount, from, to))));
    }

    private Posting once(
            CaseReference reference, BudgetStep step, ContentHash content, Function<CaseHoldings, Posting> act) {
        CaseHoldings holdings = accounts.lockedOf(reference);
        return books.find(reference, step, content).orElseGet(() -> act.apply(holdings));
    }

    private Posting book(
            BookingAct act,
            CaseReference reference,
            BudgetStep step,
            ContentHash content,
            List<BalancedEntries> movements) {
        return books.book(NewPosting.ofCase(act, reference, step, content, BalancedEntries.together(movements)));
    }

    private static void requireAmount(Money amount) {
        if (!amount.isPositive()) {
            throw new NothingToBook();
        }
    }
}
