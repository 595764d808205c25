package de.foerderfluss.notice.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Breaks text into lines: at spaces, behind hyphens, slashes and at signs within words, at soft hyphens, and anywhere within a word that is
 * longer than the line. A section sign stays with its number, a number with its unit, a single letter with what its hyphen joins.
 */
final class LineBreaker {

    private static final Set<String> HOLD_THE_NUMBER =
            Set.of("§", "§§", "Art.", "Nr.", "Nrn.", "Abs.", "Satz", "Ziffer");
    private static final int LONGEST_HOLDER = 6;
    private static final char ELLIPSIS = '…';

    private final TypeCase type;
    private final String text;
    private final boolean[] bold;
    private final Style style;
    private final int room;
    private final List<Line> lines = new ArrayList<>();

    private int start;
    private int lastBreak;
    private int width;

    private LineBreaker(TypeCase type, List<Emphasis.Stretch> stretches, Style style, float room) {
        this.type = type;
        this.style = style;
        this.room = (int) Math.floor(room * 1000 / style.size());
        StringBuilder all = new StringBuilder();
        List<Integer> ends = new ArrayList<>();
        for (Emphasis.Stretch stretch : stretches) {
            all.append(stretch.text());
            ends.add(all.length());
        }
        this.text = all.toString();
        this.bold = new boolean[text.length()];
        int from = 0;
        for (int index = 0; index < ends.size(); index++) {
            Arrays.fill(bold, from, ends.get(index), stretches.get(index).bold());
            from = ends.get(index);
        }
    }

    /**
     * Breaks text in one or both weights into one line at least.
     *
     * @param stretches clean text
     * @param room the width of the lines in points
     */
    static List<Line> lines(TypeCase type, List<Emphasis.Stretch> stretches, Style style, float room) {
        return new LineBreaker(type, stretches, style, room).broken();
    }

    /** Lines of text without markup, which need not be clean. */
    static List<Line> plain(TypeCase type, String text, Style style, float room) {
        return lines(type, List.of(new Emphasis.Stretch(CleanText.of(text), false)), style, room);
    }

    /** The same in a given number of lines at most; text that is cut off ends in an ellipsis. */
    static List<Line> atMost(TypeCase type, String text, Style style, float room, int most) {
        List<Line> lines = plain(type, CleanText.oneLine(text), style, room);
        if (lines.size() <= most) {
            return lines;
        }
        List<Line> kept = new ArrayList<>(lines.subList(0, most - 1));
        String last = lines.get(most - 1).text().stripTrailing();
        int ellipsis = type.sort(style.face(), ELLIPSIS).advance();
        List<Line> shortened = plain(type, last, style, room - ellipsis * style.size() / 1000);
        kept.addAll(plain(type, shortened.get(0).text().stripTrailing() + ELLIPSIS, style, room));
        return kept;
    }

    private List<Line> broken() {
        for (int at = 0; at < text.length(); ) {
            at = take(at);
        }
        emit(text.length());
        return lines;
    }

    /** Takes one character and answers where to go on, which is further back when a word moves to the next line. */
    private int take(int at) {
        int codePoint = text.codePointAt(at);
        int next = at + Character.charCount(codePoint);
        if (codePoint == '\n') {
            emit(at);
            return startAt(next);
        }
        int advance = advance(at, codePoint);
        if (width + advance > room && codePoint != ' ' && at > start && !CleanText.isMark(codePoint)) {
            int end = lastBreak > start ? lastBreak : at;
            emit(end);
            return startAt(end);
        }
        width += advance;
        if (mayBreakBehind(at, codePoint, next)) {
            lastBreak = next;
        }
        return next;
    }

    private int startAt(int at) {
        start = at;
        lastBreak = at;
        width = 0;
        return at;
    }

    private boolean mayBreakBehind(int at, int codePoint, int next) {
        return switch (codePoint) {
            case ' ' -> !holds(at, next);
            case CleanText.BREAK_HERE -> true;
            case CleanText.SOFT_HYPHEN -> width + type.sort(face(at), '-').advance() <= room;
            case '-' -> at > start + 1 && !behindOneLetter(at) && letterAt(next);
            case '/', '@' -> at > start && letterAt(next);
            default -> false;
        };
    }

    private boolean letterAt(int at) {
        return at < text.length() && Character.isLetter(text.codePointAt(at));
    }

    /** A line that ends in {@code E-} looks like a mistake. */
    private boolean behindOneLetter(int hyphen) {
        return !Character.isLetterOrDigit(text.charAt(hyphen - 2));
    }

    private boolean holds(int space, int next) {
        if (next >= text.length()) {
            return false;
        }
        char following = text.charAt(next);
        if (space > 0 && (following == '€' || following == '%')) {
            return Character.isDigit(text.charAt(space - 1));
        }
        int word = space;
        while (word > 0 && space - word <= LONGEST_HOLDER && text.charAt(word - 1) > ' ') {
            word--;
        }
        return Character.isDigit(following) && HOLD_THE_NUMBER.contains(text.substring(word, space));
    }

    private void emit(int end) {
        List<Line.Segment> segments = new ArrayList<>();
        int from = start;
        while (from < end) {
            int to = from;
            while (to < end && bold[to] == bold[from]) {
                to++;
            }
            segments.add(new Line.Segment(face(from), visible(from, to, end)));
            from = to;
        }
        lines.add(new Line(segments, printedWidth(segments)));
    }

    private String visible(int from, int to, int end) {
        String shown = text.substring(from, to)
                .replace(String.valueOf(CleanText.SOFT_HYPHEN), "")
                .replace(String.valueOf(CleanText.BREAK_HERE), "");
        if (to < end || end == text.length()) {
            return shown;
        }
        // Readers of the file take lines together: a line feed must not glue two words.
        return text.charAt(end) == '\n' ? shown + ' ' : brokenAtSoftHyphen(end) ? shown + '-' : shown;
    }

    private boolean brokenAtSoftHyphen(int end) {
        return text.charAt(end - 1) == CleanText.SOFT_HYPHEN;
    }

    private int printedWidth(List<Line.Segment> segments) {
        int sum = 0;
        int spaces = 0;
        for (Line.Segment segment : segments) {
            for (int codePoint : segment.text().codePoints().toArray()) {
                int advance = type.sort(segment.face(), codePoint).advance();
                sum += advance;
                spaces = codePoint == ' ' ? spaces + advance : 0;
            }
        }
        return sum - spaces;
    }

    private int advance(int at, int codePoint) {
        boolean unseen = codePoint == CleanText.SOFT_HYPHEN || codePoint == CleanText.BREAK_HERE;
        return unseen ? 0 : type.sort(face(at), codePoint).advance();
    }

    private Face face(int at) {
        return bold[at] ? Face.BOLD : style.face();
    }
}
