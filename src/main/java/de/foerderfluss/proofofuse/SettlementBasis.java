package de.foerderfluss.proofofuse;

import de.foerderfluss.guideline.FinancingKind;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.Percentage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a settlement is computed from.
 *
 * @param rate only for proportional financing
 * @param granted the highest amount of the grant, as it stands after all amendments
 * @param planned the eligible expenditure that the grant was computed on; more than zero
 * @param items what was recognised, in the order of the financing plan
 * @param plannedUnits units of a fixed-amount grant, 0 if it does not count units
 * @param provedUnits of them, how many were proved
 * @param paid what the municipality has had of the grant
 */
public record SettlementBasis(
        FinancingKind financing,
        @Nullable Percentage rate,
        Money granted,
        Money planned,
        List<ExaminedItem> items,
        Funds plannedFunds,
        Funds actualFunds,
        int plannedUnits,
        int provedUnits,
        Money paid) {

    public SettlementBasis {
        items = List.copyOf(items);
        if (!planned.isPositive()) {
            throw new IllegalArgumentException("A grant without planned expenditure");
        }
    }

    public Money claimed() {
        return Money.sum(items.stream().map(ExaminedItem::claimed).toList());
    }

    public Money recognised() {
        return Money.sum(items.stream().map(ExaminedItem::recognised).toList());
    }

    /** What others pay beyond the plan. */
    Money additionalFunds() {
        return actualFunds.ofOthers().minus(plannedFunds.ofOthers()).max(Money.ZERO);
    }
}
