package de.foerderfluss.budget;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of promised cash that nobody called by the end of its year (Jahreswechsel). */
@Service
@Transactional
public class YearEnd {

    private final Lines lines;
    private final Accounts accounts;
    private final Books books;
    private final Transferability transferability;
    private final Clock clock;

    YearEnd(Lines lines, Accounts accounts, Books books, Transferability transferability, Clock clock) {
        this.lines = lines;
        this.accounts = accounts;
        this.books = books;
        this.transferability = transferability;
        this.clock = clock;
    }

    /** All that is promised from the cash of the year and not ordered yet, by case. */
    @Transactional(readOnly = true)
    public List<PromisedCash> promised(BudgetLineCode line, int year) {
        return accounts.promisedCash(line, year);
    }

    /**
     * The year into which money of the given year would go over now: the next one, or this one if the given year is over.
     *
     * @throws CarryOverRefused if the given year has not begun
     */
    public int target(int year) {
        int currentYear = currentYear();
        if (year > currentYear) {
            throw CarryOverRefused.yearAhead(year, currentYear);
        }
        return year == currentYear ? year + 1 : currentYear;
    }

    /**
     * Lets a later year carry what was promised for the given one: cash if that year has begun, otherwise commitment appropriation. The
     * waiting list does not stop it, for the promise is older than everybody who waits.
     *
     * @throws CarryOverRefused if the later year's money does not reach, or the given year's is not transferable or not over
     * @throws MoreThanBooked if less is promised from the cash of the year
     */
    public Posting carryOver(CaseReference reference, BudgetStep step, CarryOver order, PersonId by, String reason) {
        if (!order.amount().isPositive()) {
            throw new NothingToBook();
        }
        lines.lock(order.line());
        CaseHoldings holdings = accounts.lockedOf(reference);
        ContentHash content = NewPosting.content(BookingAct.CARRY_OVER, order);
        return books.find(reference, step, content)
                .orElseGet(() -> books.book(new NewPosting(
                        BookingAct.CARRY_OVER, reference, step, content, reason, by, null, entries(holdings, order))));
    }

    /** Records whether the cash of a year may go over as a remainder (§ 19 ThürLHO); a repeat is recorded once. */
    public void declareTransferable(BudgetLineCode line, int year, boolean transferable, PersonId by, String reason) {
        lines.lock(line);
        transferability.record(line, year, transferable, by, reason);
    }

    /** Whether the cash of the year may go over as a remainder; unknown years may not. */
    @Transactional(readOnly = true)
    public boolean isTransferable(BudgetLineCode line, int year) {
        return transferability.of(line, year);
    }

    private BalancedEntries entries(CaseHoldings holdings, CarryOver order) {
        int target = target(order.year());
        AppropriationKind kind = AppropriationKind.covering(target, currentYear());
        BudgetAccount promise = holdings.requireCash(order.line(), order.year(), order.amount());
        BudgetAccount later = new BudgetAccount(order.line(), target, kind, Stage.COMMITTED, promise.caseReference());
        if (order.source() == CarryOverSource.REMAINDER) {
            requireRemainder(order);
            return BalancedEntries.together(
                    List.of(appropriated(promise, order.amount()).reversed(), appropriated(later, order.amount())));
        }
        requireFree(order, target);
        return BalancedEntries.together(List.of(
                BalancedEntries.transfer(promise, promise.at(Stage.FREE), order.amount()),
                BalancedEntries.transfer(later.at(Stage.FREE), later, order.amount())));
    }

    /** The appropriation grows by what the account gains. */
    private static BalancedEntries appropriated(BudgetAccount account, Money amount) {
        return new BalancedEntries(List.of(
                new BudgetEntry(account, amount), new BudgetEntry(account.at(Stage.APPROPRIATED), amount.negated())));
    }

    private void requireRemainder(CarryOver order) {
        if (order.year() >= currentYear()) {
            throw CarryOverRefused.yearNotOver(order.year());
        }
        if (!transferability.of(order.line(), order.year())) {
            throw CarryOverRefused.notTransferable(order.line(), order.year());
        }
    }

    private void requireFree(CarryOver order, int target) {
        accounts.shortfalls(order.line(), currentYear(), YearlyAmounts.of(target, order.amount()))
                .forEach(shortfall -> {
                    throw CarryOverRefused.moneyMissing(order.line(), shortfall);
                });
    }

    private int currentYear() {
        return Year.now(clock).getValue();
    }
}
