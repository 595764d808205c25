package de.foerderfluss.budget;

import static java.util.stream.Collectors.toMap;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the books hold for one case.
 *
 * @param balances its accounts with money on them
 */
public record CaseBudget(CaseReference reference, SortedMap<BudgetAccount, Money> balances) {

    public CaseBudget {
        balances = Collections.unmodifiableSortedMap(new TreeMap<>(balances));
    }

    /** What the case holds at a stage, by budget year, cash and commitment appropriation together. */
    public YearlyAmounts at(Stage stage) {
        return YearlyAmounts.of(accountsAt(stage).entrySet().stream()
                .collect(toMap(account -> account.getKey().year(), Map.Entry::getValue, Money::plus)));
    }

    SortedMap<BudgetAccount, Money> accountsAt(Stage stage) {
        return balances.entrySet().stream()
                .filter(account -> account.getKey().stage() == stage)
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, Money::plus, TreeMap::new));
    }
}
