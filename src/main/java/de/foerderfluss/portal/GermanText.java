package de.foerderfluss.portal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How days, moments and sizes stand on pages; templates know it as {@code @german}. What is missing is shown as a dash. */
@Component("german")
public class GermanText {

    private static final String NOTHING = "–";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.uuuu, HH:mm 'Uhr'");
    private static final long KILO = 1024;

    private final Clock clock;

    GermanText(Clock clock) {
        this.clock = clock;
    }

    /** {@code 02.03.2026}; an instant is shown as its day in Germany. */
    public String day(@Nullable TemporalAccessor time) {
        return time == null
                ? NOTHING
                : DAY.format(time instanceof Instant moment ? moment.atZone(clock.getZone()) : time);
    }

    /** {@code 02.03.2026, 10:00 Uhr} in Germany. */
    public String moment(@Nullable Instant time) {
        return time == null ? NOTHING : MOMENT.format(time.atZone(clock.getZone()));
    }

    /** {@code 12 KB} or {@code 1,4 MB}. */
    public String size(long bytes) {
        return bytes < KILO * KILO
                ? Math.max(1, bytes / KILO) + "\u00a0KB"
                : String.format(Locale.GERMANY, "%.1f\u00a0MB", (double) bytes / (KILO * KILO));
    }

    /** Whether the day lies before today. */
    public boolean past(@Nullable LocalDate day) {
        return day != null && day.isBefore(LocalDate.now(clock));
    }
}
