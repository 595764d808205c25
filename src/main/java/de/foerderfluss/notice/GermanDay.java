package de.foerderfluss.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as the house prints them. */
final class GermanDay {

    /** The zone of every legal day. */
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMAN);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy 'um' HH:mm 'Uhr'");

    private GermanDay() {}

    /** {@code 02.03.2026}. */
    static String of(LocalDate day) {
        return SHORT.format(day);
    }

    /** {@code 2. März 2026}. */
    static String written(LocalDate day) {
        return LONG.format(day);
    }

    /** {@code 02.03.2026 um 10:00 Uhr}. */
    static String moment(Instant instant) {
        return MOMENT.format(instant.atZone(ZONE));
    }

    static LocalDate on(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
