package de.foerderfluss.recovery;

import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Interest that a notice could fix.
 *
 * @param subject for what it is due, in German
 * @param paragraph that allows it, without the act
 * @param statement the whole calculation; null if a base rate is missing
 * @param obstacle why it cannot be reckoned; empty if it can
 * @param fixed by earlier notices
 * @param firstDay from which on interest runs
 */
public record InterestCandidate(
        InterestTarget target,
        String subject,
        String paragraph,
        @Nullable InterestStatement statement,
        String obstacle,
        Money fixed,
        LocalDate firstDay) {

    /** What a notice would add. */
    public Money toFix() {
        return statement == null ? Money.ZERO : statement.total().minus(fixed).max(Money.ZERO);
    }
}
