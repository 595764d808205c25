package de.foerderfluss.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** Reads a day, as TT.MM.JJJJ or as ISO text. */
final class DateValue {

    private static final DateTimeFormatter GERMAN =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private DateValue() {}

    static Reading read(FormField field, Object raw, LocalDate today) {
        Optional<LocalDate> day = raw instanceof LocalDate date
                ? Optional.of(date)
                : raw instanceof String text ? parse(text.strip()) : Optional.empty();
        if (day.isEmpty()) {
            return new Reading.Refusal(
                    "„%s“ ist kein Datum. Bitte schreiben Sie es so: TT.MM.JJJJ, zum Beispiel 31.12.2026.");
        }
        int year = day.get().getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return new Reading.Refusal("„%s“ liegt nicht in den Jahren " + FIRST_YEAR + " bis " + LAST_YEAR + ".");
        }
        if (field.limits().onlyFromToday() && day.get().isBefore(today)) {
            return new Reading.Refusal("„%s“ darf nicht in der Vergangenheit liegen.");
        }
        return new Reading.Value(day.get());
    }

    static Optional<LocalDate> parse(String text) {
        try {
            return text.length() > 10
                    ? Optional.empty()
                    : Optional.of(text.contains(".") ? LocalDate.parse(text, GERMAN) : LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
