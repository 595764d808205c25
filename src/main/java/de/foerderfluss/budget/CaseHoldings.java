package de.foerderfluss.budget;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What one case holds, and the movements that this allows. Where a year has both, cash goes before commitment appropriation. */
record CaseHoldings(CaseBudget budget) {

    /** Moves the amounts of each year on to another stage; the rest stays. */
    List<BalancedEntries> move(YearlyAmounts amounts, Stage from, Stage to) {
        List<BalancedEntries> movements = new ArrayList<>();
        amounts.byYear().forEach((year, amount) -> movements.addAll(move(year, amount, from, to)));
        return movements;
    }

    /** Moves all that is held at a stage, less what the given movements already take from there. */
    List<BalancedEntries> moveRest(Stage from, Stage to, List<BalancedEntries> earlier) {
        return budget.accountsAt(from).entrySet().stream()
                .map(held -> Map.entry(held.getKey(), held.getValue().plus(change(held.getKey(), earlier))))
                .filter(rest -> rest.getValue().isPositive())
                .map(rest ->
                        BalancedEntries.transfer(rest.getKey(), rest.getKey().at(to), rest.getValue()))
                .toList();
    }

    /** Moves cash of one year; what is only promised for that year cannot be moved. */
    BalancedEntries moveCash(int year, Money amount, Stage from, Stage to) {
        Money held = held(year, from);
        Money cash = budget.accountsAt(from).entrySet().stream()
                .filter(entry -> entry.getKey().year() == year && entry.getKey().kind() == AppropriationKind.CASH)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Money.ZERO);
        if (amount.exceeds(cash) && !amount.exceeds(held)) {
            throw new YearNotOpened(reference(), year);
        }
        return BalancedEntries.together(move(year, amount, from, to));
    }

    /** The account of the case's promised cash of a year, which holds at least the amount. */
    BudgetAccount requireCash(BudgetLineCode line, int year, Money amount) {
        BudgetAccount promise = new BudgetAccount(line, year, AppropriationKind.CASH, Stage.COMMITTED, reference());
        Money held = budget.balances().getOrDefault(promise, Money.ZERO);
        if (amount.exceeds(held)) {
            throw new MoreThanBooked(reference(), year, Stage.COMMITTED, amount, held);
        }
        return promise;
    }

    /** The line that pays this case, unless it is the given one. */
    void requireNoOtherLine(BudgetLineCode line) {
        budget.balances().keySet().stream()
                .map(BudgetAccount::line)
                .filter(other -> !other.equals(line))
                .findFirst()
                .ifPresent(other -> {
                    throw new CaseOnOtherLine(reference(), other);
                });
    }

    private List<BalancedEntries> move(int year, Money amount, Stage from, Stage to) {
        if (amount.exceeds(held(year, from))) {
            throw new MoreThanBooked(reference(), year, from, amount, held(year, from));
        }
        List<BalancedEntries> movements = new ArrayList<>();
        Money rest = amount;
        for (BudgetAccount account : accounts(year, from)) {
            Money part = rest.min(budget.balances().getOrDefault(account, Money.ZERO));
            if (part.isPositive()) {
                movements.add(BalancedEntries.transfer(account, account.at(to), part));
                rest = rest.minus(part);
            }
        }
        return movements;
    }

    private List<BudgetAccount> accounts(int year, Stage stage) {
        return budget.accountsAt(stage).keySet().stream()
                .filter(account -> account.year() == year)
                .sorted(Comparator.comparing(BudgetAccount::kind))
                .toList();
    }

    private Money held(int year, Stage stage) {
        return budget.at(stage).in(year);
    }

    private CaseReference reference() {
        return budget.reference();
    }

    private static Money change(BudgetAccount account, List<BalancedEntries> movements) {
        return movements.stream()
                .flatMap(BalancedEntries::stream)
                .filter(entry -> entry.account().equals(account))
                .map(BudgetEntry::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
