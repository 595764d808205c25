package de.foerderfluss.notice;

import de.foerderfluss.application.ApplicationRetracted;
import de.foerderfluss.shared.CaseReference;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * How long a municipality may retract its application: until the day on which the decision counts as notified, since only then it takes
 * effect (§ 43 Abs. 1 VwVfG).
 */
@Component
public class RetractionPeriod {

    private final NoticeService notices;
    private final Clock clock;

    RetractionPeriod(NoticeService notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** Whether an application that was not retracted yet can be. */
    public boolean isOpen(CaseReference reference) {
        return effectiveSince(reference).isEmpty();
    }

    /** @throws RetractionTooLate if the decision is notified, which undoes the retraction */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(ApplicationRetracted event) {
        effectiveSince(event.reference()).ifPresent(day -> {
            throw new RetractionTooLate(day);
        });
    }

    private Optional<LocalDate> effectiveSince(CaseReference reference) {
        return notices.of(reference)
                .map(Notice::notifiedOn)
                .filter(day -> !LocalDate.now(clock).isBefore(day));
    }
}
