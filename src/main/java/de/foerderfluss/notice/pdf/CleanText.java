package de.foerderfluss.notice.pdf;

import java.text.Normalizer;

/**
 * Text as it can be printed: composed (NFC), without control and direction characters, with line feeds as the only line ends.
 * Names of people and places arrive after DIN 91379 and keep every letter; what hides or reorders text does not pass.
 */
final class CleanText {

    static final char REPLACEMENT = '\uFFFD';
    static final char SOFT_HYPHEN = '\u00AD';
    static final char BREAK_HERE = '\u200B';

    /** No written name stacks more; longer stacks would print over the neighbouring lines. */
    private static final int MOST_MARKS = 4;

    private CleanText() {}

    static String of(String raw) {
        String composed = Normalizer.isNormalized(raw, Normalizer.Form.NFC)
                ? raw
                : Normalizer.normalize(raw, Normalizer.Form.NFC);
        StringBuilder clean = new StringBuilder(composed.length());
        int marks = 0;
        for (int at = 0; at < composed.length(); ) {
            int codePoint = composed.codePointAt(at);
            boolean carriageReturnOfPair = codePoint == '\r' && composed.startsWith("\n", at + 1);
            at += Character.charCount(codePoint);
            marks = isMark(codePoint) ? marks + 1 : 0;
            if (marks == MOST_MARKS + 1) {
                clean.append(REPLACEMENT);
            } else if (marks <= MOST_MARKS && !carriageReturnOfPair) {
                append(clean, codePoint);
            }
        }
        return clean.toString();
    }

    /** The same on one line. */
    static String oneLine(String raw) {
        return of(raw).replace('\n', ' ');
    }

    static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static void append(StringBuilder clean, int codePoint) {
        switch (codePoint) {
            case '\n', '\r', '\u0085', '\u2028', '\u2029' -> clean.append('\n');
            case '\t' -> clean.append(' ');
            case SOFT_HYPHEN, BREAK_HERE -> clean.append((char) codePoint);
            default -> appendVisible(clean, codePoint);
        }
    }

    private static void appendVisible(StringBuilder clean, int codePoint) {
        switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT -> {}
            case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> clean.append(REPLACEMENT);
            default -> clean.appendCodePoint(codePoint);
        }
    }
}
