package de.foerderfluss.notice.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The only markup of a letter: {@code **bold**}. A backslash takes the meaning from the character behind it, and two asterisks
 * without a partner are printed as they are.
 */
public final class Emphasis {

    private static final String MARK = "**";

    private Emphasis() {}

    /** Text from outside the house, made safe to stand within a {@link Paragraph} or {@link Items}: it prints as it was written. */
    public static String plain(String text) {
        return text.replace("\\", "\\\\").replace("*", "\\*");
    }

    /** A stretch of text in one weight. */
    record Stretch(String text, boolean bold) {}

    static List<Stretch> parse(String text) {
        List<Stretch> stretches = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        boolean bold = false;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                current.append(text.charAt(++at));
            } else if (text.startsWith(MARK, at) && (bold || nextMark(text, at + 2) >= 0)) {
                stretches.add(new Stretch(current.toString(), bold));
                current.setLength(0);
                bold = !bold;
                at++;
            } else {
                current.append(text.charAt(at));
            }
        }
        stretches.add(new Stretch(current.toString(), bold));
        return stretches.stream().filter(stretch -> !stretch.text().isEmpty()).toList();
    }

    private static int nextMark(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (text.charAt(at) == '\\') {
                at++;
            } else if (text.startsWith(MARK, at)) {
                return at;
            }
        }
        return -1;
    }
}
