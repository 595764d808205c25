package de.foerderfluss.amendment;

import de.foerderfluss.guideline.FinancingKind;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.Percentage;
import de.foerderfluss.shared.Period;
import de.foerderfluss.shared.YearlyAmounts;
import org.jspecify.annotations.Nullable;

/**
 * A grant as it stands today. What the municipality was promised at first stands in the decision.
 *
 * @param byYear in which budget year which part can be drawn, carry-overs included; nothing if all of it was revoked
 * @param recognised the expenditure that the grant is computed on; more than zero
 * @param rate only for proportional financing
 * @param period in which the expenditure must arise
 */
public record CurrentGrant(
        CaseReference reference,
        YearlyAmounts byYear,
        Money recognised,
        FinancingKind financing,
        @Nullable Percentage rate,
        Period period) {

    public Money total() {
        return byYear.total();
    }
}
