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

    public BudgetLineCode {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a budget line: " + text);
        }
    }

    /** Reads what came from outside; empty if it has not the form of a budget line. */
    public static Optional<BudgetLineCode> parse(String text) {
        return FORM.matcher(text.strip()).matches() ? Optional.of(new BudgetLineCode(text.strip())) : Optional.empty();
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
