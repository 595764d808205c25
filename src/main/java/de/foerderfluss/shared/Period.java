package de.foerderfluss.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Calendar days in Europe/Berlin from start to end, both included.
 *
 * @param start first day
 * @param end last day, not before {@code start}
 */
public record Period(LocalDate start, LocalDate end) {

    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    public Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("Period ends before it starts: " + start + " to " + end);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    public boolean touchesYear(int year) {
        return start.getYear() <= year && year <= end.getYear();
    }

    /** {@code 01.01.2026 bis 31.12.2026}. */
    public String german() {
        return GERMAN.format(start) + " bis " + GERMAN.format(end);
    }

    @Override
    public String toString() {
        return german();
    }
}
