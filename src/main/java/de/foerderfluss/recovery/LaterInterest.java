package de.foerderfluss.recovery;

import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * Interest that a later notice fixes on a claim for reimbursement.
 *
 * @param amount what is added to the claim
 * @param until up to and including which day it was computed
 * @param lines of the whole calculation, the part that was fixed earlier included
 */
public record LaterInterest(
        MatterKey notice, Money amount, LocalDate until, LocalDate dueOn, List<InterestLine> lines) {

    public LaterInterest {
        lines = List.copyOf(lines);
    }
}
