package de.foerderfluss.recovery;

import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.Money;
import java.util.List;

/**
 * Interest as a notice has computed it. It stays as it was printed, whatever becomes of base rates and figures.
 *
 * @param lines of the whole calculation; a later notice repeats what an earlier one has fixed
 */
public record FixedInterest(MatterKey notice, List<InterestLine> lines) {

    public FixedInterest {
        lines = List.copyOf(lines);
    }

    public Money total() {
        return Money.sum(lines.stream().map(InterestLine::amount).toList());
    }
}
