package de.foerderfluss.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The calendar as a person with a paper calendar would use it: holidays copied by hand, days counted one after the other. */
final class NaiveCalendar {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(9, 20),
            MonthDay.of(10, 3),
            MonthDay.of(10, 31),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26));

    /** Good Friday, Easter Monday, Ascension Day and Whit Monday. */
    private static final Map<Integer, Set<MonthDay>> MOVABLE = new TreeMap<>(Map.of(
            2024, Set.of(MonthDay.of(3, 29), MonthDay.of(4, 1), MonthDay.of(5, 9), MonthDay.of(5, 20)),
            2025, Set.of(MonthDay.of(4, 18), MonthDay.of(4, 21), MonthDay.of(5, 29), MonthDay.of(6, 9)),
            2026, Set.of(MonthDay.of(4, 3), MonthDay.of(4, 6), MonthDay.of(5, 14), MonthDay.of(5, 25)),
            2027, Set.of(MonthDay.of(3, 26), MonthDay.of(3, 29), MonthDay.of(5, 6), MonthDay.of(5, 17)),
            2028, Set.of(MonthDay.of(4, 14), MonthDay.of(4, 17), MonthDay.of(5, 25), MonthDay.of(6, 5)),
            2029, Set.of(MonthDay.of(3, 30), MonthDay.of(4, 2), MonthDay.of(5, 10), MonthDay.of(5, 21)),
            2030, Set.of(MonthDay.of(4, 19), MonthDay.of(4, 22), MonthDay.of(5, 30), MonthDay.of(6, 10)),
            2031, Set.of(MonthDay.of(4, 11), MonthDay.of(4, 14), MonthDay.of(5, 22), MonthDay.of(6, 2)),
            2032, Set.of(MonthDay.of(3, 26), MonthDay.of(3, 29), MonthDay.of(5, 6), MonthDay.of(5, 17))));

    private NaiveCalendar() {}

    static boolean isRest(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || FIXED.contains(date)
                || MOVABLE.getOrDefault(day.getYear(), Set.of()).contains(date);
    }

    static LocalDate moved(LocalDate end) {
        LocalDate day = end;
        while (isRest(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    static LocalDate days(LocalDate start, int count) {
        LocalDate day = start;
        for (int walked = 0; walked < count; walked++) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Walks into the month after so many turns of the month, and there to the day of the same number or the month's last. */
    static LocalDate months(LocalDate start, int count) {
        LocalDate day = start;
        int turns = 0;
        while (turns < count) {
            day = day.plusDays(1);
            turns += day.getDayOfMonth() == 1 ? 1 : 0;
        }
        while (day.getDayOfMonth() < start.getDayOfMonth() && day.plusDays(1).getDayOfMonth() != 1) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Months that begin with the day after the given one: to the eve of the day of the same number, or to the month's last. */
    static LocalDate monthsAfter(LocalDate lastDay, int count) {
        LocalDate first = lastDay.plusDays(1);
        LocalDate day = first;
        int turns = 0;
        while (turns < count) {
            day = day.plusDays(1);
            turns += day.getDayOfMonth() == 1 ? 1 : 0;
        }
        if (first.getDayOfMonth() == 1) {
            return day.minusDays(1);
        }
        while (day.getDayOfMonth() < first.getDayOfMonth() - 1
                && day.plusDays(1).getDayOfMonth() != 1) {
            day = day.plusDays(1);
        }
        return day;
    }
}
