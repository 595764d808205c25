package de.foerderfluss.restart;

import de.foerderfluss.payment.BankDay;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * The two days of a short case, near the machine's today: its notice is issued on the first, and money flows on the second, when the
 * notice counts as made known. Both lie in one budget year; at the end of a year the case begins early in the next one.
 */
public record CaseDays(LocalDate first, LocalDate second) {

    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    public static CaseDays near() {
        LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Europe/Berlin")));
        boolean roomLeft = today.plusDays(14).getYear() == today.getYear();
        LocalDate first = roomLeft ? today : LocalDate.of(today.getYear() + 1, 1, 7);
        return new CaseDays(first, BankDay.onOrAfter(first.plusDays(4)));
    }

    public int year() {
        return first.getYear();
    }

    public LocalDate projectStart() {
        return first.plusDays(1);
    }

    public LocalDate projectEnd() {
        return LocalDate.of(year(), 12, 31);
    }

    public static String german(LocalDate day) {
        return GERMAN.format(day);
    }
}
