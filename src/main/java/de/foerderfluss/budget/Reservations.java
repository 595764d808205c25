package de.foerderfluss.budget;

import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.YearlyAmounts;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Setting money aside. Callers hold the lock of the line, so that what is checked here still holds when it is booked. */
@Component
class Reservations {

    private final Lines lines;
    private final Accounts accounts;
    private final Books books;

    Reservations(Lines lines, Accounts accounts, Books books) {
        this.lines = lines;
        this.accounts = accounts;
        this.books = books;
    }

    /** The reservation that already stands under this step, if any. */
    Optional<Posting> find(CaseReference reference, BudgetStep step, BudgetLineCode line, YearlyAmounts amounts) {
        return books.find(reference, step, content(line, amounts));
    }

    /** Why the money cannot be set aside now, be there a waiting list or not. */
    Optional<Breach> obstacle(BudgetLineCode line, int currentBudgetYear, YearlyAmounts amounts) {
        if (amounts.byYear().firstKey() < currentBudgetYear) {
            return Optional.of(new BudgetYearPast(amounts.byYear().firstKey(), currentBudgetYear));
        }
        if (!lines.isEnacted(line, currentBudgetYear)) {
            return Optional.of(new BudgetNotEnacted(line, currentBudgetYear));
        }
        List<Shortfall> shortfalls = accounts.shortfalls(line, currentBudgetYear, amounts);
        return shortfalls.isEmpty() ? Optional.empty() : Optional.of(FundsUnavailable.missing(line, shortfalls));
    }

    Posting book(
            CaseReference reference,
            BudgetStep step,
            BudgetLineCode line,
            int currentBudgetYear,
            YearlyAmounts amounts) {
        accounts.lockedOf(reference).requireNoOtherLine(line);
        BalancedEntries entries = BalancedEntries.together(amounts.byYear().entrySet().stream()
                .map(wanted -> {
                    int year = wanted.getKey();
                    AppropriationKind kind = AppropriationKind.covering(year, currentBudgetYear);
                    BudgetAccount free = BudgetAccount.ofLine(line, year, kind, Stage.FREE);
                    return BalancedEntries.transfer(free, free.of(reference, Stage.RESERVED), wanted.getValue());
                })
                .toList());
        return books.book(NewPosting.ofCase(BookingAct.RESERVATION, reference, step, content(line, amounts), entries));
    }

    private static ContentHash content(BudgetLineCode line, YearlyAmounts amounts) {
        return NewPosting.content(BookingAct.RESERVATION, line, amounts);
    }
}
