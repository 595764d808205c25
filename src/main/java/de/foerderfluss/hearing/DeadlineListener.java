package de.foerderfluss.hearing;

import static de.foerderfluss.calendar.DeadlineKind.HEARING_REPLY;

import de.foerderfluss.calendar.DeadlineMoved;
import de.foerderfluss.calendar.StoredDeadline;
import de.foerderfluss.hearing.Hearing.Extension;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes over more time that was given at the desk for deadlines. */
@Component("hearingDeadlineListener")
@Transactional(propagation = Propagation.MANDATORY)
class DeadlineListener {

    private final StoredHearings hearings;
    private final HearingRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeadlineListener(StoredHearings hearings, HearingRows rows, ApplicationEventPublisher events, Clock clock) {
        this.hearings = hearings;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(DeadlineMoved event) {
        StoredDeadline moved = event.deadline();
        if (moved.kind() == HEARING_REPLY && moved.subject() != null) {
            hearings.find(moved.reference(), moved.subject()).ifPresent(hearing -> follow(hearing, event));
        }
    }

    private void follow(Hearing hearing, DeadlineMoved event) {
        rows.extend(
                hearing.reference(),
                hearing.matter(),
                hearing.extensions().size() + 1,
                new Extension(
                        event.deadline().deadline().date(),
                        event.reason(),
                        event.by(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS)));
        events.publishEvent(new HearingExtended(hearing.reference(), hearing.matter()));
    }
}
