package de.foerderfluss.recovery;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How days become parts of a year (Zinsmethode). The law does not say; which one is used is a value with its mark. */
public enum DayCount {
    /** Calendar days over the days of their own year: a whole year always bears exactly the yearly rate. */
    ACT_ACT("taggenau, das Jahr mit 365 und das Schaltjahr mit 366 Tagen"),
    ACT_365("taggenau, jedes Jahr mit 365 Tagen"),
    THIRTY_360("der Monat mit 30 und das Jahr mit 360 Tagen");

    private static final int MONTH = 30;
    private static final int MONTHS = 12;

    private final String germanName;

    DayCount(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }

    /** The days from the first to the last one, both included; adds up over adjacent periods. */
    int days(LocalDate first, LocalDate last) {
        LocalDate before = first.minusDays(1);
        return this == THIRTY_360
                ? ordinal30(last) - ordinal30(before)
                : Math.toIntExact(ChronoUnit.DAYS.between(before, last));
    }

    int yearDays(int year) {
        return switch (this) {
            case ACT_ACT -> LocalDate.of(year, 1, 1).lengthOfYear();
            case ACT_365 -> 365;
            case THIRTY_360 -> MONTH * MONTHS;
        };
    }

    /** The last day of every month counts as its thirtieth. */
    private static int ordinal30(LocalDate day) {
        int dayOfMonth = day.getDayOfMonth() == day.lengthOfMonth() ? MONTH : day.getDayOfMonth();
        return (day.getYear() * MONTHS + day.getMonthValue() - 1) * MONTH + dayOfMonth;
    }
}
