package de.foerderfluss.notice.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Clean text in one or both faces, before it is broken into lines. */
final class StyledText {

    private final String text;
    private final BitSet bold = new BitSet();
    private final Face face;

    StyledText(List<Emphasis.Stretch> stretches, Face face) {
        this.face = face;
        StringBuilder all = new StringBuilder();
        for (Emphasis.Stretch stretch : stretches) {
            int from = all.length();
            all.append(stretch.text());
            bold.set(from, all.length(), stretch.bold());
        }
        this.text = all.toString();
    }

    String text() {
        return text;
    }

    Face face(int at) {
        return bold.get(at) ? Face.BOLD : face;
    }

    /** What is printed of a line that starts and ends at the given indexes. */
    List<Line.Segment> segments(int start, int end) {
        List<Line.Segment> segments = new ArrayList<>();
        int from = start;
        while (from < end) {
            int change = bold.get(from) ? bold.nextClearBit(from) : bold.nextSetBit(from);
            int to = change < 0 ? end : Math.min(change, end);
            String visible = visible(text.substring(from, to));
            segments.add(new Line.Segment(face(from), to == end ? visible + lineEnd(end) : visible));
            from = to;
        }
        return segments;
    }

    private static String visible(String part) {
        return part.replace(String.valueOf(CleanText.SOFT_HYPHEN), "")
                .replace(String.valueOf(CleanText.BREAK_HERE), "");
    }

    /** Readers of the file take lines together: a line feed must not glue two words, a word that is broken shows it. */
    private String lineEnd(int end) {
        if (end == text.length()) {
            return "";
        }
        if (text.charAt(end) == '\n') {
            return " ";
        }
        return text.charAt(end - 1) == CleanText.SOFT_HYPHEN ? "-" : "";
    }
}
