package de.foerderfluss.notice.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The address as it stands in the window of the envelope: as large as there is room for. What even small type cannot hold ends in
 * an ellipsis.
 */
record AddressField(List<Line> lines, Style style) {

    private static final Style LARGEST = new Style(Face.REGULAR, 10.5f, 12.6f, Tint.BLACK);
    private static final float[] SIZES = {10.5f, 9.5f, 8.5f, 7.5f};
    private static final int MOST_LINES_OF_ONE = 2;

    static AddressField of(TypeCase type, List<String> recipient) {
        for (float size : SIZES) {
            AddressField field = set(type, recipient, LARGEST.scaled(size), Integer.MAX_VALUE);
            if (field.lines().size() * field.style().leading() <= Paper.ADDRESS_HEIGHT) {
                return field;
            }
        }
        return set(type, recipient, LARGEST.scaled(SIZES[SIZES.length - 1]), MOST_LINES_OF_ONE);
    }

    private static AddressField set(TypeCase type, List<String> recipient, Style style, int most) {
        List<Line> lines = new ArrayList<>();
        for (String text : recipient) {
            // The space keeps the lines apart for those who hear them.
            lines.addAll(LineBreaker.atMost(type, text + " ", style, Paper.ADDRESS_WIDTH, most));
        }
        return new AddressField(lines, style);
    }
}
