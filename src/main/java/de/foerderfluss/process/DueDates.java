package de.foerderfluss.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;

/** When a timer goes off: a period includes its last day, so at the start of the day after it. */
@Component
class DueDates {

    private final Clock clock;

    DueDates(Clock clock) {
        this.clock = clock;
    }

    Date after(LocalDate lastDay) {
        return Date.from(lastDay.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    }
}
