package de.foerderfluss.notice.pdf;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of type.
 *
 * @param segments its text; a line broken at a space keeps the space, so that readers of the file keep the words apart
 * @param width in thousandths of the type size, without the space at the end
 */
record Line(List<Segment> segments, int width) {

    /** Text in one face. */
    record Segment(Face face, String text) {}

    String text() {
        return segments.stream().map(Segment::text).collect(Collectors.joining());
    }

    float width(Style style) {
        return width * style.size() / 1000;
    }
}
