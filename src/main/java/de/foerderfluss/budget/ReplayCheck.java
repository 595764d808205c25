package de.foerderfluss.budget;

import de.foerderfluss.shared.Money;
import java.util.List;

/**
 * The running balances beside what a replay of all entries yields.
 *
 * @param entries how many entries were replayed
 * @param divergences accounts whose running balance is wrong
 */
public record ReplayCheck(long entries, List<Divergence> divergences) {

    /** An account whose running balance does not follow from its entries. */
    public record Divergence(BudgetAccount account, Money running, Money replayed) {}

    public boolean agrees() {
        return divergences.isEmpty();
    }
}
