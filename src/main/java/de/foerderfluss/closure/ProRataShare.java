package de.foerderfluss.closure;

import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The part of a grant that falls on the days of the dedication which are no longer served (zeitanteilig). Every calendar day of the
 * dedication counts alike; the day of the change itself is not served any more. The result is rounded down to whole cents, in favour of
 * the municipality.
 *
 * @param paid what the municipality has kept of the grant
 * @param remainingDays days not served
 * @param totalDays days of the whole dedication, at least 1
 */
public record ProRataShare(Money paid, long remainingDays, long totalDays) {

    public ProRataShare {
        if (totalDays < 1 || remainingDays < 0 || remainingDays > totalDays || paid.isNegative()) {
            throw new IllegalArgumentException("No share: %d of %d days".formatted(remainingDays, totalDays));
        }
    }

    /**
     * @param after the day before the dedication begins
     * @param until its last day
     * @param since the first day not served; before the dedication nothing is served, after it everything
     */
    static ProRataShare of(Money paid, LocalDate after, LocalDate until, LocalDate since) {
        long total = ChronoUnit.DAYS.between(after, until);
        long remaining = ChronoUnit.DAYS.between(since, until) + 1;
        return new ProRataShare(paid, Math.min(total, Math.max(0, remaining)), total);
    }

    /** {@code paid × remaining days / total days}. */
    public Money amount() {
        return Money.ofCents(Math.multiplyExact(paid.cents(), remainingDays) / totalDays);
    }

    /** How it was computed, a German sentence. */
    public String german() {
        return "Von %s entfallen auf %d von %d Tagen der Zweckbindung %s (%s × %d ÷ %d, auf volle Cent abgerundet)."
                .formatted(
                        paid.german(),
                        remainingDays,
                        totalDays,
                        amount().german(),
                        paid.german(),
                        remainingDays,
                        totalDays);
    }
}
