package de.foerderfluss.notice;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a notice. Every number of a year belongs to exactly one case, without gaps.
 *
 * @param text for example {@code B-2026-00042}: year of the first preview, running number of that year
 */
public record NoticeNumber(String text) {

    private static final Pattern FORM = Pattern.compile("B-20\\d{2}-\\d{5}");

    public NoticeNumber {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a notice number: " + text);
        }
    }

    /** Reads what came from outside; empty if it has not the form of a number. */
    public static Optional<NoticeNumber> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new NoticeNumber(text)) : Optional.empty();
    }

    static NoticeNumber of(int year, int running) {
        return new NoticeNumber(String.format(Locale.ROOT, "B-%04d-%05d", year, running));
    }

    @Override
    public String toString() {
        return text;
    }
}
