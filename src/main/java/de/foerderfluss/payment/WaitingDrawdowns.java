package de.foerderfluss.payment;

import de.foerderfluss.amendment.CalledFunds;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Tells the room that amends grants what drawdowns ask for and is not ordered yet. */
@Component
class WaitingDrawdowns implements CalledFunds {

    private final RequestedDrawdowns drawdowns;

    WaitingDrawdowns(RequestedDrawdowns drawdowns) {
        this.drawdowns = drawdowns;
    }

    @Override
    public YearlyAmounts waiting(CaseReference reference) {
        TreeMap<Integer, Money> byYear = new TreeMap<>();
        drawdowns.findByReference(reference.text()).stream()
                .map(RequestedDrawdown::view)
                .filter(drawdown -> drawdown.state().waitsForMoney())
                .forEach(drawdown -> byYear.merge(drawdown.budgetYear(), drawdown.asked(), Money::plus));
        return new YearlyAmounts(byYear);
    }
}
