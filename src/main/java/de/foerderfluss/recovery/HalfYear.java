package de.foerderfluss.recovery;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * The half-year in which a base rate holds.
 *
 * @param start 1 January or 1 July
 */
record HalfYear(LocalDate start) implements Comparable<HalfYear> {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final int MONTHS = 6;

    HalfYear {
        if (start.getDayOfMonth() != 1 || start.getMonthValue() % MONTHS != 1) {
            throw new IllegalArgumentException("No half-year begins on " + start);
        }
    }

    static HalfYear of(LocalDate day) {
        return new HalfYear(LocalDate.of(day.getYear(), day.getMonthValue() <= MONTHS ? 1 : MONTHS + 1, 1));
    }

    static boolean begins(LocalDate day) {
        return of(day).start.equals(day);
    }

    LocalDate end() {
        return next().start.minusDays(1);
    }

    HalfYear next() {
        return new HalfYear(start.plusMonths(MONTHS));
    }

    /** {@code 01.07.2026 bis 31.12.2026}. */
    String german() {
        return DAY.format(start) + " bis " + DAY.format(end());
    }

    @Override
    public int compareTo(HalfYear other) {
        return start.compareTo(other.start);
    }
}
