package de.foerderfluss.notice.pdf;

import java.util.Set;

/** Where German text may be broken: not between a section sign and its number, nor between a number and its unit. */
final class BreakPlaces {

    private static final Set<String> HOLD_THE_NUMBER =
            Set.of("§", "§§", "Art.", "Nr.", "Nrn.", "Abs.", "Satz", "Ziffer");
    private static final int LONGEST_HOLDER = 6;

    private BreakPlaces() {}

    /** Whether a line may end behind the character between two indexes, unless that character is a soft hyphen. */
    static boolean behind(String text, int at, int next) {
        return switch (text.charAt(at)) {
            case ' ' -> !holds(text, at, next);
            case CleanText.BREAK_HERE -> true;
            case '-', '/', '@' -> next < text.length() && Character.isLetter(text.codePointAt(next));
            default -> false;
        };
    }

    private static boolean holds(String text, int space, int next) {
        if (next >= text.length()) {
            return false;
        }
        char following = text.charAt(next);
        if (space > 0 && (following == '€' || following == '%')) {
            return Character.isDigit(text.charAt(space - 1));
        }
        return Character.isDigit(following) && HOLD_THE_NUMBER.contains(wordBefore(text, space));
    }

    private static String wordBefore(String text, int space) {
        int start = space;
        while (start > 0 && space - start <= LONGEST_HOLDER && text.charAt(start - 1) > ' ') {
            start--;
        }
        return text.substring(start, space);
    }
}
