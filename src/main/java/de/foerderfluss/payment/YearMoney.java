package de.foerderfluss.payment;

import de.foerderfluss.amendment.CurrentGrants;
import de.foerderfluss.budget.AppropriationKind;
import de.foerderfluss.budget.BudgetAccount;
import de.foerderfluss.budget.BudgetOverview;
import de.foerderfluss.budget.Stage;
import de.foerderfluss.budget.YearEnd;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** What the books still let a case call in which budget year. */
@Component
class YearMoney {

    private final BudgetOverview budget;
    private final YearEnd yearEnd;
    private final CurrentGrants grants;
    private final Clock clock;

    YearMoney(BudgetOverview budget, YearEnd yearEnd, CurrentGrants grants, Clock clock) {
        this.budget = budget;
        this.yearEnd = yearEnd;
        this.grants = grants;
        this.clock = clock;
    }

    /**
     * What is promised for the year, no drawdown has asked for and no proposed amendment will take back. For a later year that includes
     * what of this year's cash may go over into it (§ 19 ThürLHO).
     *
     * @param others the drawdowns that count
     */
    Money open(CaseReference reference, int year, List<Drawdown> others) {
        int currentYear = Year.now(clock).getValue();
        SortedMap<BudgetAccount, Money> promised = budget.ofCase(reference).balances();
        YearlyAmounts takenBack = grants.takenBack(reference);
        if (year <= currentYear) {
            return sum(promised, cashOf(year)).minus(waiting(others, year)).minus(takenBack.in(year));
        }
        Money later = sum(promised, account -> account.year() == year)
                .minus(waiting(others, year))
                .minus(takenBack.in(year));
        Predicate<BudgetAccount> goesOver =
                cashOf(currentYear).and(account -> yearEnd.isTransferable(account.line(), currentYear));
        Money rest = sum(promised, goesOver)
                .minus(waiting(others, currentYear))
                .minus(takenBack.in(currentYear))
                .max(Money.ZERO);
        return later.plus(rest);
    }

    private static Predicate<BudgetAccount> cashOf(int year) {
        return account -> account.year() == year && account.kind() == AppropriationKind.CASH;
    }

    private static Money sum(SortedMap<BudgetAccount, Money> held, Predicate<BudgetAccount> which) {
        return Money.sum(held.entrySet().stream()
                .filter(balance -> balance.getKey().stage() == Stage.COMMITTED)
                .filter(balance -> which.test(balance.getKey()))
                .map(Map.Entry::getValue)
                .toList());
    }

    /** What drawdowns of the year will take from the promised money as soon as they are ordered. */
    private static Money waiting(List<Drawdown> drawdowns, int year) {
        return Money.sum(drawdowns.stream()
                .filter(drawdown -> drawdown.budgetYear() == year)
                .filter(drawdown -> drawdown.state().waitsForMoney())
                .map(Drawdown::asked)
                .toList());
    }
}
