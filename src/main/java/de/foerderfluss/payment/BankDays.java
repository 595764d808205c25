package de.foerderfluss.payment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** The days on which euro payments are settled: the calendar of T2, which is not that of Thuringia. */
final class BankDays {

    private static final Set<MonthDay> CLOSED =
            Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(12, 25), MonthDay.of(12, 26));

    private BankDays() {}

    static boolean isOpen(LocalDate day) {
        LocalDate easter = easter(day.getYear());
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !CLOSED.contains(MonthDay.from(day))
                && !day.equals(easter.minusDays(2))
                && !day.equals(easter.plusDays(1));
    }

    /** The day itself, or the first open one after it. */
    static LocalDate onOrAfter(LocalDate day) {
        LocalDate open = day;
        while (!isOpen(open)) {
            open = open.plusDays(1);
        }
        return open;
    }

    /** Easter Sunday of the Gregorian calendar (Gauss, in the form of Lichtenberg). */
    private static LocalDate easter(int year) {
        int century = year / 100;
        int moon = 15 + (3 * century + 3) / 4 - (8 * century + 13) / 25;
        int sun = 2 - (3 * century + 3) / 4;
        int cycle = year % 19;
        int seed = (19 * cycle + moon) % 30;
        int correction = (seed + cycle / 11) / 29;
        int boundary = 21 + seed - correction;
        int firstSunday = 7 - (year + year / 4 + sun) % 7;
        int distance = 7 - Math.floorMod(boundary - firstSunday, 7);
        return LocalDate.of(year, 3, 1).plusDays(boundary + distance - 1L);
    }
}
