package de.foerderfluss.calendar;

import static de.foerderfluss.calendar.DeadlineChange.Kind.EXTENSION;
import static de.foerderfluss.calendar.DeadlineChange.Kind.SUSPENSION;
import static de.foerderfluss.identity.Role.CLERK;
import static de.foerderfluss.identity.Role.PROOF_EXAMINER;

import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.shared.CaseReference;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where clerks give more time (Fristverlängerung, § 31 Abs. 7 VwVfG). Only a running period that the authority has set itself can be
 * extended or suspended; whoever waits for its day is told in the same transaction.
 */
@Service
@Transactional
public class DeadlineDesk {

    private static final int LONGEST_REASON = 2000;

    private final Deadlines deadlines;
    private final DeadlineChanges changes;
    private final DeadlineExtension extension;
    private final CaseFile caseFile;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeadlineDesk(
            Deadlines deadlines,
            DeadlineChanges changes,
            DeadlineExtension extension,
            CaseFile caseFile,
            ApplicationEventPublisher events,
            Clock clock) {
        this.deadlines = deadlines;
        this.changes = changes;
        this.extension = extension;
        this.caseFile = caseFile;
        this.events = events;
        this.clock = clock;
    }

    /** Every extension and suspension of a case. The caller has checked that the reader may see the case. */
    @Transactional(readOnly = true)
    public List<DeadlineChange> changes(CaseReference reference) {
        return changes.of(reference);
    }

    /**
     * Gives time until another day; a day of rest moves to the next working day. The same act again is answered with its first result.
     *
     * @param number of the running deadline
     * @throws DeadlineNotMovable if the authority has not set it, it does not run, or the day is not later
     */
    public StoredDeadline extend(Actor clerk, CaseReference reference, long number, LocalDate day, String reason) {
        Wish wish = new Wish(EXTENSION, day, null, null, words(clerk, reason));
        return move(clerk, reference, number, wish, false);
    }

    /**
     * Gives time until another day although what the period was for has come, because more is announced. The caller knows that it may.
     *
     * @param number of the last deadline of its kind and subject
     */
    public StoredDeadline reopen(Actor clerk, CaseReference reference, long number, LocalDate day, String reason) {
        return move(clerk, reference, number, new Wish(EXTENSION, day, null, null, words(clerk, reason)), true);
    }

    /**
     * Stops the period for some days, which are added to it. The same act again is answered with its first result.
     *
     * @param number of the running deadline
     * @throws DeadlineNotMovable if the authority has not set it, it does not run, or the days do not lie within it
     */
    public StoredDeadline suspend(
            Actor clerk, CaseReference reference, long number, LocalDate from, LocalDate until, String reason) {
        return move(clerk, reference, number, new Wish(SUSPENSION, null, from, until, words(clerk, reason)), false);
    }

    private StoredDeadline move(Actor clerk, CaseReference reference, long number, Wish wish, boolean ended) {
        caseFile.hold(reference);
        StoredDeadline former = find(reference, number);
        Optional<DeadlineChange> earlier = changes.of(former)
                .filter(change -> wish.isAlready(change) && change.by().equals(clerk.id()));
        if (earlier.isPresent()) {
            return find(reference, earlier.get().deadline());
        }
        if (!former.isRunning() && !ended) {
            throw DeadlineNotMovable.over(former);
        }
        if (!former.deadline().rule().isSetByAuthority()) {
            throw DeadlineNotMovable.fixed(former);
        }
        Deadline moved = wish.applied(former, extension, LocalDate.now(clock));
        StoredDeadline stored = deadlines.set(reference, former.kind(), former.subject(), moved);
        changes.add(new DeadlineChange(
                stored.number(),
                former.number(),
                wish.kind(),
                former.deadline().date(),
                moved.date(),
                wish.from(),
                wish.until(),
                wish.reason(),
                clerk.id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
        String sentence = "%s: %s Grund: %s".formatted(former.kind().germanName(), moved.reason(), wish.reason());
        caseFile.record(reference, clerk.id(), "DEADLINE_" + wish.kind().name(), sentence, Visibility.APPLICANT);
        events.publishEvent(new DeadlineMoved(stored, clerk.id(), wish.reason()));
        return stored;
    }

    private StoredDeadline find(CaseReference reference, long number) {
        return deadlines.of(reference).stream()
                .filter(deadline -> deadline.number() == number)
                .findFirst()
                .orElseThrow(DeadlineNotMovable::unknown);
    }

    private static String words(Actor clerk, String reason) {
        clerk.require(CLERK, PROOF_EXAMINER);
        String words = reason.replace('\u0000', ' ').strip();
        if (words.isEmpty() || words.length() > LONGEST_REASON) {
            throw DeadlineNotMovable.withoutReason();
        }
        return words;
    }

    /** What a clerk wants: another day, or some days on which the period stops. */
    private record Wish(
            DeadlineChange.Kind kind,
            @Nullable LocalDate day,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            String reason) {

        private static final int MOST_YEARS = 2;

        boolean isAlready(DeadlineChange change) {
            boolean sameDays = day == null
                    ? from != null
                            && from.equals(change.suspendedFrom())
                            && until != null
                            && until.equals(change.suspendedUntil())
                    : !day.isAfter(change.newDay()) && day.isAfter(change.oldDay());
            return kind == change.kind() && sameDays && reason.equals(change.reason());
        }

        Deadline applied(StoredDeadline stored, DeadlineExtension extension, LocalDate today) {
            return from == null || until == null
                    ? extended(stored, extension, today)
                    : suspended(stored, from, until, extension, today);
        }

        private Deadline extended(StoredDeadline stored, DeadlineExtension extension, LocalDate today) {
            LocalDate former = stored.deadline().date();
            if (day == null
                    || !day.isAfter(former)
                    || !day.isAfter(today)
                    || day.isAfter(today.plusYears(MOST_YEARS))) {
                throw DeadlineNotMovable.notLater(former);
            }
            return extension.until(stored.deadline(), day, today);
        }

        private static Deadline suspended(
                StoredDeadline stored, LocalDate from, LocalDate until, DeadlineExtension extension, LocalDate today) {
            Deadline former = stored.deadline();
            boolean within = from.isAfter(former.startDate()) && !from.isAfter(former.date());
            if (!within || until.isBefore(from) || until.isAfter(from.plusYears(1))) {
                throw DeadlineNotMovable.noSpan(stored);
            }
            Deadline moved = extension.without(former, from, until, today);
            if (!moved.date().isAfter(today)) {
                throw DeadlineNotMovable.noSpan(stored);
            }
            return moved;
        }
    }
}
