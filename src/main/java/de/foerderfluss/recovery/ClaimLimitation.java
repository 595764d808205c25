package de.foerderfluss.recovery;

import de.foerderfluss.calendar.DeadlineKind;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.calendar.RecoveryDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Keeps the day until which interest can still be fixed (Verjährung der Zinsen). What a notice has fixed is safe, so the day is that of the
 * first interest that no notice has fixed yet.
 */
@Component
class ClaimLimitation {

    private final Deadlines deadlines;
    private final RecoveryDays days;
    private final RecoveryValues values;
    private final Clock clock;

    ClaimLimitation(Deadlines deadlines, RecoveryDays days, RecoveryValues values, Clock clock) {
        this.deadlines = deadlines;
        this.days = days;
        this.values = values;
        this.clock = clock;
    }

    /** Sets the day anew, or ends it if all interest that will ever accrue is fixed. */
    void follow(Claim claim) {
        if (claim.bases().isEmpty()) {
            return;
        }
        LocalDate fixed = claim.interestUntil();
        if (fixed != null
                && lastBearing(claim).filter(last -> !last.isAfter(fixed)).isPresent()) {
            deadlines.met(
                    claim.id().reference(),
                    DeadlineKind.INTEREST_LIMITATION,
                    claim.matter(),
                    "Alle Zinsen der Forderung sind festgesetzt.");
            return;
        }
        LocalDate arose = fixed == null ? LocalDate.now(clock) : fixed.plusDays(1);
        deadlines.set(
                claim.id().reference(),
                DeadlineKind.INTEREST_LIMITATION,
                claim.matter(),
                days.interestLimitation(arose, values.terms().limitationYears()));
    }

    /** The last day that bears interest; none as long as principal is open. */
    private static Optional<LocalDate> lastBearing(Claim claim) {
        return claim.open().principal().isPositive()
                ? Optional.empty()
                : claim.entries().stream()
                        .filter(entry -> entry.amount().principal().isNegative())
                        .map(ClaimEntry::effectiveOn)
                        .max(LocalDate::compareTo);
    }
}
