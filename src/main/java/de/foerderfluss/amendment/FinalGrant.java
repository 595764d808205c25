package de.foerderfluss.amendment;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.util.TreeMap;

/**
 * What a grant finally amounts to (Schlussfestsetzung).
 *
 * @param matter the ruling that says so
 * @param unneeded what it falls short of the promise, by the budget year from which it would have been paid
 */
public record FinalGrant(CaseReference reference, MatterKey matter, Money amount, YearlyAmounts unneeded) {

    /** The same grant with the final amounts. */
    CurrentGrant of(CurrentGrant promised) {
        TreeMap<Integer, Money> byYear = new TreeMap<>(promised.byYear().byYear());
        byYear.replaceAll((year, money) -> money.minus(unneeded.in(year)).max(Money.ZERO));
        return new CurrentGrant(
                promised.reference(),
                YearlyAmounts.of(byYear),
                promised.recognised(),
                promised.financing(),
                promised.rate(),
                promised.period());
    }
}
