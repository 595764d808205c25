package de.foerderfluss.shared;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an act is about within its case (Gegenstand): the application itself, or one of those that follow it. It is unique within the
 * case only.
 *
 * @param text an upper-case word and, where there can be several, a number from 1: {@code AMENDMENT:2}
 */
public record MatterKey(String text) implements Comparable<MatterKey> {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z_]{2,29}(:[1-9]\\d{0,3})?");

    private static final Map<String, String> GERMAN = Map.of(
            "APPLICATION", "Antrag",
            "EARLY_START", "Vorzeitiger Vorhabensbeginn",
            "AMENDMENT", "Änderung",
            "DRAWDOWN", "Mittelabruf",
            "SETTLEMENT", "Schlussfestsetzung",
            "REVOCATION", "Rückforderung",
            "INTEREST", "Zinsen",
            "PROOF_OF_USE", "Verwendungsnachweis",
            "INTERIM_PROOF", "Zwischennachweis");

    /** Of which a case has but one. */
    private static final Set<String> SINGLE = Set.of("APPLICATION", "PROOF_OF_USE");

    /** The application, its decision and its notice. */
    public static final MatterKey APPLICATION = new MatterKey("APPLICATION");

    public MatterKey {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a matter: " + text);
        }
    }

    /**
     * One of several of a kind.
     *
     * @param number 1 to 9999
     */
    public static MatterKey of(String kind, int number) {
        return new MatterKey(kind + ":" + number);
    }

    /** Reads what came from outside; empty if it has not the form of a matter. */
    public static Optional<MatterKey> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new MatterKey(text)) : Optional.empty();
    }

    /** Whether the office decides on such a thing: a word it knows, with a number where there can be several. */
    public boolean isKnown() {
        return GERMAN.containsKey(kind()) && kind().equals(text) == SINGLE.contains(kind());
    }

    /** {@code Rückforderung 1}; the text itself for a kind that has no German name. */
    public String german() {
        String noun = GERMAN.get(kind());
        if (noun == null) {
            return text;
        }
        int colon = text.indexOf(':');
        return colon < 0 ? noun : noun + " " + text.substring(colon + 1);
    }

    /** The word before the number: {@code AMENDMENT}. */
    public String kind() {
        int colon = text.indexOf(':');
        return colon < 0 ? text : text.substring(0, colon);
    }

    @Override
    public int compareTo(MatterKey other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
