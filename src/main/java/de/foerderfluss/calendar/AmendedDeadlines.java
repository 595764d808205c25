package de.foerderfluss.calendar;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets running deadlines anew because the notice on which they hang was amended; the former day stays visible with the reason. */
@Service
@Transactional
public class AmendedDeadlines {

    private final Deadlines deadlines;
    private final DeadlineChanges changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AmendedDeadlines(Deadlines deadlines, DeadlineChanges changes, ApplicationEventPublisher events, Clock clock) {
        this.deadlines = deadlines;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives the running deadline the new day, and tells whoever waits for it.
     *
     * @param by who approved the amendment
     * @return the deadline as it runs now; empty if none runs, or its day stays the same
     */
    public Optional<StoredDeadline> set(
            CaseReference reference,
            DeadlineKind kind,
            @Nullable MatterKey subject,
            Deadline amended,
            PersonId by,
            String reason) {
        return deadlines
                .current(reference, kind, subject)
                .filter(former -> !former.deadline().date().equals(amended.date()))
                .map(former -> replace(former, amended, by, reason));
    }

    private StoredDeadline replace(StoredDeadline former, Deadline amended, PersonId by, String reason) {
        StoredDeadline stored = deadlines.set(former.reference(), former.kind(), former.subject(), amended);
        changes.add(new DeadlineChange(
                stored.number(),
                former.number(),
                DeadlineChange.Kind.AMENDMENT,
                former.deadline().date(),
                amended.date(),
                null,
                null,
                reason,
                by,
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
        events.publishEvent(new DeadlineMoved(stored, by, reason));
        return stored;
    }
}
