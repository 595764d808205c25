package de.foerderfluss.notice.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/** Sets the panel of key figures, for listeners a table of two columns whose rows are named by their labels. */
final class KeyFigureStrips {

    private static final float SPACE = 10f;
    private static final float PAD = 4f;
    private static final float BAR = 3f;
    private static final float INSET = Paper.mm(5);
    private static final float LABEL_WIDTH = Paper.mm(54);
    private static final float COLUMN_GAP = Paper.mm(3);
    private static final float VALUE_WIDTH = Paper.BODY_WIDTH - LABEL_WIDTH - 2 * INSET;
    private static final Style LABEL = Style.CELL.in(Tint.GREY);
    private static final Style VALUE = Style.BODY.bold();
    private static final Style FIRST_VALUE = new Style(Face.BOLD, 14f, 18f, Tint.NAVY);

    private final TaggedPdf pdf;

    KeyFigureStrips(TaggedPdf pdf) {
        this.pdf = pdf;
    }

    List<Strip> set(KeyFigures panel) {
        PDStructureElement table = pdf.element("Table");
        List<Strip> strips = new ArrayList<>();
        int last = panel.figures().size() - 1;
        for (int index = 0; index <= last; index++) {
            Row row = row(table, panel.figures().get(index), index == 0);
            float before = index == 0 ? SPACE : 0;
            strips.add(new Strip(before, row.height(), index < last, null, row::draw));
        }
        return strips;
    }

    private Row row(PDStructureElement table, KeyFigures.KeyFigure figure, boolean first) {
        PDStructureElement row = pdf.element(table, "TR");
        PDTableAttributeObject scope = new PDTableAttributeObject();
        scope.setScope("Row");
        Style style = first ? FIRST_VALUE : VALUE;
        return new Row(
                pdf.element(row, "TH", scope),
                LineBreaker.plain(pdf.type(), figure.label(), LABEL, LABEL_WIDTH - COLUMN_GAP),
                pdf.element(row, "TD"),
                LineBreaker.plain(pdf.type(), figure.value(), style, VALUE_WIDTH),
                style);
    }

    private record Row(
            PDStructureElement labelElement,
            List<Line> label,
            PDStructureElement valueElement,
            List<Line> value,
            Style style) {

        float height() {
            return Math.max(label.size() * LABEL.leading(), value.size() * style.leading()) + 2 * PAD;
        }

        void draw(Sheet sheet, float top) throws IOException {
            sheet.ground(Tint.PANEL, Paper.LEFT, top, Paper.BODY_WIDTH, height());
            sheet.ground(Tint.NAVY, Paper.LEFT, top, BAR, height());
            float baseline = top + PAD + style.ascent();
            float x = Paper.LEFT + INSET;
            draw(sheet, labelElement, label, x, baseline, LABEL);
            draw(sheet, valueElement, value, x + LABEL_WIDTH, baseline, style);
        }

        private static void draw(
                Sheet sheet, PDStructureElement element, List<Line> lines, float x, float baseline, Style style)
                throws IOException {
            for (int index = 0; index < lines.size(); index++) {
                sheet.text(element, lines.get(index), x, baseline + index * style.leading(), style);
            }
        }
    }
}
