package de.foerderfluss.process.inbox;

import de.foerderfluss.calendar.LegalCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Until when the office wants to have a step done (Bearbeitungsziel): a promise of good service, without legal consequences. */
@Component
@EnableConfigurationProperties(WorklistSettings.class)
class TargetTimes {

    private final WorklistSettings settings;
    private final LegalCalendar calendar;
    private final Clock clock;

    TargetTimes(WorklistSettings settings, LegalCalendar calendar, Clock clock) {
        this.settings = settings;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The last working day for a step that begins today; null if the office has set no target for it. */
    @Nullable
    LocalDate dueFor(String taskKey) {
        return Optional.ofNullable(settings.targetWorkingDays().get(taskKey))
                .map(days -> calendar.plusWorkingDays(LocalDate.now(clock), days))
                .orElse(null);
    }
}
