package de.foerderfluss.notice.pdf;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines: where a reader expects it, and anywhere within a word that is longer than the line. */
final class LineBreaker {

    private static final char ELLIPSIS = '…';

    private final TypeCase type;
    private final StyledText styled;
    private final String text;
    private final int room;
    private final List<Line> lines = new ArrayList<>();

    private int start;
    private int lastBreak;
    private int width;

    private LineBreaker(TypeCase type, StyledText styled, int room) {
        this.type = type;
        this.styled = styled;
        this.text = styled.text();
        this.room = room;
    }

    /**
     * Breaks text in one or both weights into one line at least.
     *
     * @param stretches clean text
     * @param room the width of the lines in points
     */
    static List<Line> lines(TypeCase type, List<Emphasis.Stretch> stretches, Style style, float room) {
        int thousandths = (int) Math.floor(room * 1000 / style.size());
        return new LineBreaker(type, new StyledText(stretches, style.face()), thousandths).broken();
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
        int ellipsis = type.glyph(style.face(), ELLIPSIS).advance();
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
        if (mayEndBehind(at, codePoint, next)) {
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

    private boolean mayEndBehind(int at, int codePoint, int next) {
        if (codePoint == CleanText.SOFT_HYPHEN) {
            return width + type.glyph(styled.face(at), '-').advance() <= room;
        }
        return BreakPlaces.behind(text, at, next);
    }

    private int advance(int at, int codePoint) {
        boolean unseen = codePoint == CleanText.SOFT_HYPHEN || codePoint == CleanText.BREAK_HERE;
        return unseen ? 0 : type.glyph(styled.face(at), codePoint).advance();
    }

    private void emit(int end) {
        List<Line.Segment> segments = styled.segments(start, end);
        lines.add(new Line(segments, printedWidth(segments)));
    }

    private int printedWidth(List<Line.Segment> segments) {
        int sum = 0;
        int spaces = 0;
        for (Line.Segment segment : segments) {
            for (int codePoint : segment.text().codePoints().toArray()) {
                int advance = type.glyph(segment.face(), codePoint).advance();
                sum += advance;
                spaces = codePoint == ' ' ? spaces + advance : 0;
            }
        }
        return sum - spaces;
    }
}
