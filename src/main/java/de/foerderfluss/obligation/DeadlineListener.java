package de.foerderfluss.obligation;

import static de.foerderfluss.calendar.DeadlineKind.CONDITION;

import de.foerderfluss.calendar.DeadlineMoved;
import de.foerderfluss.calendar.StoredDeadline;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes over more time that was given at the desk for deadlines. */
@Component("obligationDeadlineListener")
class DeadlineListener {

    private final ObligationRows rows;
    private final Clock clock;

    DeadlineListener(ObligationRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @EventListener
    void on(DeadlineMoved event) {
        StoredDeadline moved = event.deadline();
        if (moved.kind() == CONDITION) {
            rows.of(moved.reference()).stream()
                    .filter(obligation -> obligation.matter().equals(moved.subject()))
                    .forEach(obligation -> rows.setDay(
                            obligation,
                            moved.deadline().date(),
                            event.reason(),
                            event.by(),
                            OffsetDateTime.now(clock)));
        }
    }
}
