package de.foerderfluss.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The case reference (Aktenzeichen) under which a funding case is known from receipt to archive, and the engine's business key.
 *
 * @param text for example {@code EGOV-2026-00042}: programme, year of receipt, running number of that year
 */
public record CaseReference(String text) implements Comparable<CaseReference> {

    private static final Pattern FORM = Pattern.compile("EGOV-20\\d{2}-\\d{5}");

    public CaseReference {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a case reference: " + text);
        }
    }

    /** The reference of the given running number (1 to 99999) in the given year of receipt. */
    public static CaseReference of(int year, int number) {
        return new CaseReference(String.format(Locale.ROOT, "EGOV-%04d-%05d", year, number));
    }

    /** Reads what came from outside; empty if it has not the form of a reference. */
    public static Optional<CaseReference> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new CaseReference(text)) : Optional.empty();
    }

    @Override
    public int compareTo(CaseReference other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
