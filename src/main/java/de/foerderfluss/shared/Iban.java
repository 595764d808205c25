package de.foerderfluss.shared;

import java.util.Locale;
import java.util.Optional;

/**
 * A bank account number whose country, length and check digits are right (ISO 13616).
 *
 * @param compact without spaces, upper case
 */
public record Iban(String compact) {

    public Iban {
        if (!compact.equals(normalised(compact)) || !valid(compact)) {
            throw new IllegalArgumentException("Not an IBAN");
        }
    }

    /** Reads what a person typed, with or without spaces; empty if it is no valid IBAN. */
    public static Optional<Iban> parse(String text) {
        String compact = normalised(text);
        return valid(compact) ? Optional.of(new Iban(compact)) : Optional.empty();
    }

    /** In groups of four, as it is printed. */
    public String printed() {
        return compact.replaceAll("(.{4})(?!$)", "$1 ");
    }

    private static String normalised(String text) {
        return text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    private static boolean valid(String compact) {
        return de.speedbanking.iban.Iban.isValid(compact);
    }

    @Override
    public String toString() {
        return printed();
    }
}
