package de.foerderfluss.amendment;

import de.foerderfluss.budget.BudgetLedger;
import de.foerderfluss.budget.BudgetLineCode;
import de.foerderfluss.budget.BudgetOverview;
import de.foerderfluss.budget.BudgetPlan;
import de.foerderfluss.budget.BudgetStep;
import de.foerderfluss.budget.CaseBudget;
import de.foerderfluss.budget.Stage;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * The money of amendments. What is added is set aside with the proposal, so that no approved amendment lacks it; with the notice it is
 * committed, and in the same breath what is taken back is given to the line again.
 */
@Component
class AmendmentBooks {

    private final BudgetLedger ledger;
    private final BudgetOverview overview;
    private final BudgetPlan plan;
    private final List<CalledFunds> called;
    private final Clock clock;

    AmendmentBooks(
            BudgetLedger ledger, BudgetOverview overview, BudgetPlan plan, List<CalledFunds> called, Clock clock) {
        this.ledger = ledger;
        this.overview = overview;
        this.plan = plan;
        this.called = List.copyOf(called);
        this.clock = clock;
    }

    /** What is promised and nobody has called, by year: only that can be taken back without a revocation. */
    YearlyAmounts callable(CaseReference reference) {
        SortedMap<Integer, Money> left =
                new TreeMap<>(overview.ofCase(reference).at(Stage.COMMITTED).byYear());
        called.forEach(funds -> funds.waiting(reference)
                .byYear()
                .forEach((year, amount) -> left.merge(year, amount.negated(), Money::plus)));
        left.replaceAll((year, amount) -> amount.max(Money.ZERO));
        return new YearlyAmounts(left);
    }

    /**
     * Sets aside what the proposal adds.
     *
     * @throws de.foerderfluss.budget.FundsUnavailable if the money does not reach to the last cent, or others wait for it
     */
    void reserve(Amendment amendment, int round, YearShift shift) {
        if (!shift.added().isEmpty()) {
            ledger.reserve(
                    amendment.reference(),
                    step(amendment, "RESERVATION", round),
                    line(amendment.reference()),
                    Year.now(clock).getValue(),
                    shift.added());
        }
    }

    /** Gives back what a returned proposal had set aside. */
    void release(Amendment amendment, AmendmentProposal proposal) {
        YearlyAmounts added = proposal.shift().added();
        if (!added.isEmpty()) {
            ledger.release(amendment.reference(), step(amendment, "RELEASE", proposal.round()), added);
        }
    }

    /** Books what the notice brings about. */
    void book(Amendment amendment, AmendmentProposal proposal) {
        YearShift shift = proposal.shift();
        if (!shift.added().isEmpty()) {
            ledger.commit(amendment.reference(), step(amendment, "COMMITMENT", proposal.round()), shift.added());
        }
        if (!shift.takenBack().isEmpty()) {
            ledger.decommit(
                    amendment.reference(), step(amendment, "DECOMMITMENT", proposal.round()), shift.takenBack());
        }
    }

    /** The line that pays the case. */
    private BudgetLineCode line(CaseReference reference) {
        CaseBudget held = overview.ofCase(reference);
        return held.balances().isEmpty()
                ? plan.standardLine()
                : held.balances().firstKey().line();
    }

    private static BudgetStep step(Amendment amendment, String act, int round) {
        return new BudgetStep(amendment.matter().text() + ":" + act + ":" + round);
    }
}
