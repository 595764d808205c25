package de.foerderfluss.budget;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The budget line (Titel) by chapter and title.
 *
 * @param text for example {@code 16 06 / 883 01}: chapter (Kapitel) in four digits, title (Titel) in five
 */
public record BudgetLineCode(String text) implements Comparable<BudgetLineCode> {

    private static final Pattern FORM = Pattern.compile("\\d{2} \\d{2} / \\d{3} \\d{2}");
    private static final Pattern COMPACT = Pattern.compile("(\\d{2})(\\d{2})-(\\d{3})(\\d{2})");

    public BudgetLineCode {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a budget line: " + text);
        }
    }

    /** Reads what came from outside, in full or {@linkplain #compact() compact}; empty if it has not the form of a budget line. */
    public static Optional<BudgetLineCode> parse(String text) {
        String full = COMPACT.matcher(text.strip()).replaceFirst("$1 $2 / $3 $4");
        return FORM.matcher(full).matches() ? Optional.of(new BudgetLineCode(full)) : Optional.empty();
    }

    /** {@code 1606-88301}: the form that stands in addresses. */
    public String compact() {
        return text.replace(" / ", "-").replace(" ", "");
    }

    @Override
    public int compareTo(BudgetLineCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
