package de.foerderfluss.notice.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * @param ground the colour behind it, or null for a plain row with a fine rule below
 */
record GridRow(List<Cell> cells, Style style, @Nullable Tint ground) {

    static final float PAD_X = 5f;
    private static final float PAD_Y = 3.2f;
    private static final float RULE = 0.6f;

    /**
     * A cell and where it stands.
     *
     * @param element what it is content of, or null in a repeated head
     */
    record Cell(
            @Nullable PDStructureElement element,
            List<Line> lines,
            float left,
            float width,
            Column.Alignment alignment) {

        float start(Line line, Style style) {
            return alignment == Column.Alignment.START ? left + PAD_X : left + width - PAD_X - line.width(style);
        }
    }

    Strip strip() {
        return slice(0, lines());
    }

    /** One strip, or several for a row with more lines than are kept together. */
    List<Strip> strips(int linesTogether) {
        List<Strip> strips = new ArrayList<>();
        for (int from = 0; from < lines(); from += linesTogether) {
            strips.add(slice(from, Math.min(lines(), from + linesTogether)));
        }
        return strips;
    }

    private int lines() {
        return cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(1);
    }

    private Strip slice(int from, int to) {
        float above = from == 0 ? PAD_Y : 0;
        boolean last = to == lines();
        float height = above + (to - from) * style.leading() + (last ? PAD_Y : 0);
        return new Strip(0, height, (sheet, top) -> {
            if (ground != null) {
                sheet.ground(ground, Paper.LEFT, top, Paper.BODY_WIDTH, height);
            } else if (last) {
                sheet.ground(Tint.RULE, Paper.LEFT, top + height - RULE, Paper.BODY_WIDTH, RULE);
            }
            for (Cell cell : cells) {
                draw(sheet, cell, from, Math.min(to, cell.lines().size()), top + above);
            }
        });
    }

    private void draw(Sheet sheet, Cell cell, int from, int to, float top) throws IOException {
        float baseline = top + style.ascent();
        for (int index = from; index < to; index++) {
            Line line = cell.lines().get(index);
            sheet.text(cell.element(), line, cell.start(line, style), baseline, style);
            baseline += style.leading();
        }
    }
}
