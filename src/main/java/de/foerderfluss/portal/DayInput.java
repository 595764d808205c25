package de.foerderfluss.portal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a day that was typed outside a form of the house. */
public final class DayInput {

    private static final DateTimeFormatter GERMAN =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int LONGEST = 10;

    private DayInput() {}

    /** The day written as {@code TT.MM.JJJJ} or {@code JJJJ-MM-TT}; empty if it is no day between 1900 and 2199. */
    public static Optional<LocalDate> parse(@Nullable String text) {
        String typed = text == null ? "" : text.strip();
        if (typed.isEmpty() || typed.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            LocalDate day = typed.contains(".") ? LocalDate.parse(typed, GERMAN) : LocalDate.parse(typed);
            return Optional.of(day).filter(read -> read.getYear() >= 1900 && read.getYear() < 2200);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
