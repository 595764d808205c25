package de.foerderfluss.calendar;

import static de.foerderfluss.calendar.DeadlineKind.REVOCATION_CLOCK;

import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one year in which an act can still be withdrawn or revoked (§ 48 Abs. 4, § 49 Abs. 3 Satz 2 VwVfG). It begins when the authority
 * knows all facts, which takes the result of the hearing; once it is over, no new fact opens it again.
 */
@Service
@Transactional
public class RevocationClock {

    private final Deadlines deadlines;
    private final RecoveryDays days;
    private final CaseFile caseFile;
    private final Clock clock;

    RevocationClock(Deadlines deadlines, RecoveryDays days, CaseFile caseFile, Clock clock) {
        this.deadlines = deadlines;
        this.days = days;
        this.caseFile = caseFile;
        this.clock = clock;
    }

    /**
     * Lets the year begin. The same day again changes nothing; another day is set if facts came to light, as long as the year is not over.
     *
     * @param subject what is to be revoked for which reason: {@code REVOCATION:1}
     * @param fullKnowledge the day on which the last fact became known, today at the latest
     * @param reason a German sentence: from what the authority knows it
     * @throws RevocationClockRefused if the day is still to come, the reason is missing or the year is over
     */
    public StoredDeadline start(
            CaseReference reference, MatterKey subject, LocalDate fullKnowledge, PersonId by, String reason) {
        LocalDate today = LocalDate.now(clock);
        if (fullKnowledge.isAfter(today)) {
            throw RevocationClockRefused.inTheFuture();
        }
        if (reason.isBlank()) {
            throw RevocationClockRefused.withoutReason();
        }
        caseFile.hold(reference);
        Optional<StoredDeadline> last = last(reference, subject);
        Deadline year = days.revocationYearEnd(fullKnowledge);
        if (last.filter(known -> known.deadline().equals(year)).isPresent()) {
            return last.orElseThrow();
        }
        last.map(StoredDeadline::deadline)
                .filter(known -> today.isAfter(known.date()))
                .ifPresent(known -> {
                    throw RevocationClockRefused.over(known);
                });
        StoredDeadline stored = deadlines.set(reference, REVOCATION_CLOCK, subject, year);
        caseFile.record(
                reference,
                by,
                "REVOCATION_CLOCK_STARTED",
                "%s %s".formatted(reason.strip(), year.reason()),
                Visibility.OFFICE);
        return stored;
    }

    /**
     * Goes on only if the year has begun and is not over.
     *
     * @param day on which the revocation is to take effect by being notified
     * @throws RevocationClockRefused otherwise
     */
    @Transactional(readOnly = true)
    public StoredDeadline requireOpen(CaseReference reference, MatterKey subject, LocalDate day) {
        StoredDeadline last = last(reference, subject).orElseThrow(RevocationClockRefused::notStarted);
        if (last.outcome() == DeadlineOutcome.WITHDRAWN) {
            throw RevocationClockRefused.notStarted();
        }
        if (last.outcome() == DeadlineOutcome.ELAPSED
                || day.isAfter(last.deadline().date())) {
            throw RevocationClockRefused.over(last.deadline());
        }
        return last;
    }

    /** The years that have passed without an end being noted. */
    @Transactional(readOnly = true)
    List<StoredDeadline> overdue() {
        return deadlines.passed(REVOCATION_CLOCK, LocalDate.now(clock));
    }

    /** Notes that a year has passed unused; tells whether it is by this call. */
    boolean elapse(StoredDeadline year) {
        caseFile.hold(year.reference());
        boolean runs = deadlines
                .current(year.reference(), REVOCATION_CLOCK, year.subject())
                .filter(running -> running.number() == year.number())
                .isPresent();
        if (runs) {
            String sentence = "Die Jahresfrist für Rücknahme und Widerruf ist ungenutzt abgelaufen. "
                    + year.deadline().reason();
            deadlines.elapsed(year.reference(), REVOCATION_CLOCK, year.subject(), sentence);
            caseFile.record(year.reference(), PersonId.SYSTEM, "REVOCATION_CLOCK_ELAPSED", sentence, Visibility.OFFICE);
        }
        return runs;
    }

    /** The act has been withdrawn or revoked; nothing happens if no year runs. */
    public void met(CaseReference reference, MatterKey subject, String reason) {
        caseFile.hold(reference);
        deadlines.met(reference, REVOCATION_CLOCK, subject, reason);
    }

    /** Nothing is to be revoked any more; nothing happens if no year runs. */
    public void withdraw(CaseReference reference, MatterKey subject, String reason) {
        caseFile.hold(reference);
        deadlines.withdraw(reference, REVOCATION_CLOCK, subject, reason);
    }

    /** The year as it was set last, also after its end. */
    @Transactional(readOnly = true)
    public Optional<StoredDeadline> last(CaseReference reference, MatterKey subject) {
        return deadlines.last(reference, REVOCATION_CLOCK, subject);
    }
}
