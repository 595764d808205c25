package de.foerderfluss.budget;

import de.foerderfluss.shared.Money;
import java.util.TreeMap;

/** The ledger as one would write it on the back of an envelope: a map of balances, and nothing may go below zero. */
class NaiveLedger {

    private final TreeMap<BudgetAccount, Money> balances = new TreeMap<>();

    void appropriate(BudgetAccount free, Money amount) {
        add(free, amount);
        add(free.at(Stage.APPROPRIATED), amount.negated());
    }

    /** Moves the amount, or answers {@code false} and moves nothing. */
    boolean move(BudgetAccount from, BudgetAccount to, Money amount) {
        if (amount.exceeds(balances.getOrDefault(from, Money.ZERO))) {
            return false;
        }
        add(from, amount.negated());
        add(to, amount);
        return true;
    }

    boolean holds(BudgetAccount account, Money amount) {
        return !amount.exceeds(balances.getOrDefault(account, Money.ZERO));
    }

    boolean apply(BalancedEntries entries) {
        boolean possible = entries.list().stream()
                .noneMatch(entry -> entry.account().stage() != Stage.APPROPRIATED
                        && balances.getOrDefault(entry.account(), Money.ZERO)
                                .plus(entry.amount())
                                .isNegative());
        if (possible) {
            entries.list().forEach(entry -> add(entry.account(), entry.amount()));
        }
        return possible;
    }

    /** All balances that are not zero. */
    TreeMap<BudgetAccount, Money> balances() {
        TreeMap<BudgetAccount, Money> notZero = new TreeMap<>(balances);
        notZero.values().removeIf(Money::isZero);
        return notZero;
    }

    private void add(BudgetAccount account, Money amount) {
        balances.merge(account, amount, Money::plus);
    }
}
