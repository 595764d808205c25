package de.foerderfluss.notice.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** The upper part of the first page: letterhead, address for the window of the envelope, and the block beside it. */
final class FirstPage {

    private static final float LETTERHEAD = Paper.mm(17);
    private static final float LETTERHEAD_RULE = Paper.mm(39);
    private static final float RULE = 1.2f;
    private static final float GAP = Paper.mm(8);
    private static final float INFO_LABEL_WIDTH = Paper.mm(23);
    private static final float INFO_SPACE = 2.2f;
    private static final int INFO_VALUE_LINES = 3;
    private static final float[] INFO_SIZES = {9.5f, 8.8f, 8.2f};
    private static final float[] ADDRESS_SIZES = {10.5f, 9.5f, 8.5f, 7.5f};

    private static final Style STATE = new Style(Face.REGULAR, 9.5f, 12.5f, Tint.GREY);
    private static final Style AUTHORITY = new Style(Face.BOLD, 16f, 20f, Tint.NAVY);
    private static final Style UNIT = new Style(Face.REGULAR, 10f, 13f, Tint.BLACK);
    private static final Style ADDRESS = new Style(Face.REGULAR, 10.5f, 12.6f, Tint.BLACK);
    private static final Style INFO = new Style(Face.REGULAR, 9.5f, 12f, Tint.BLACK);

    private final TaggedPdf pdf;
    private final Letter letter;
    private final List<Row> rows = new ArrayList<>();
    private float bottom;

    /** A line of text, what it is content of, and where its baseline starts. */
    private record Row(PDStructureElement element, Line line, float x, float baseline, Style style) {}

    FirstPage(TaggedPdf pdf, Letter letter) {
        this.pdf = pdf;
        this.letter = letter;
        letterhead();
        address();
        info();
    }

    /** Where the body begins, below whatever stands above it. */
    float bodyStart() {
        return Math.max(Paper.SUBJECT, bottom + GAP);
    }

    void draw(Sheet sheet) throws IOException {
        sheet.ground(Tint.NAVY, Paper.LEFT, LETTERHEAD_RULE, Paper.BODY_WIDTH, RULE);
        for (Row row : rows) {
            sheet.text(row.element(), row.line(), row.x(), row.baseline(), row.style());
        }
    }

    private void letterhead() {
        Letterhead head = letter.head();
        float top = LETTERHEAD;
        top = add("P", head.state(), STATE, top);
        top = add("P", head.authority(), AUTHORITY, top);
        add("P", head.unit(), UNIT, top);
    }

    private float add(String type, String text, Style style, float top) {
        if (text.isBlank()) {
            return top;
        }
        List<Line> lines = LineBreaker.plain(pdf.type(), text, style, Paper.BODY_WIDTH);
        return add(pdf.element(type), lines, style, Paper.LEFT, top);
    }

    private float add(PDStructureElement element, List<Line> lines, Style style, float x, float from) {
        float top = from;
        for (Line line : lines) {
            rows.add(new Row(element, line, x, top + style.ascent(), style));
            top += style.leading();
        }
        return top;
    }

    private void address() {
        Style small = Style.SMALL;
        List<Line> sender = LineBreaker.plain(pdf.type(), letter.head().returnAddress(), small, Paper.ADDRESS_WIDTH);
        add(pdf.element("P"), sender.subList(0, 1), small, Paper.LEFT, Paper.RETURN_ADDRESS);
        bottom = Math.max(bottom, recipient(pdf.element("P")));
    }

    /** Set as large as the window of the envelope allows; what even small type cannot hold ends in an ellipsis. */
    private float recipient(PDStructureElement element) {
        for (float size : ADDRESS_SIZES) {
            Style style = ADDRESS.scaled(size);
            List<Line> lines = new ArrayList<>();
            for (String text : letter.recipient()) {
                lines.addAll(LineBreaker.plain(pdf.type(), CleanText.oneLine(text) + " ", style, Paper.ADDRESS_WIDTH));
            }
            if (lines.size() * style.leading() <= Paper.ADDRESS_HEIGHT) {
                return add(element, lines, style, Paper.LEFT, Paper.ADDRESS);
            }
        }
        return recipientCut(element);
    }

    private float recipientCut(PDStructureElement element) {
        Style style = ADDRESS.scaled(ADDRESS_SIZES[ADDRESS_SIZES.length - 1]);
        List<Line> lines = new ArrayList<>();
        for (String text : letter.recipient()) {
            lines.addAll(LineBreaker.atMost(pdf.type(), text, style, Paper.ADDRESS_WIDTH, 2));
        }
        return add(element, lines, style, Paper.LEFT, Paper.ADDRESS);
    }

    private void info() {
        float top = Paper.INFO;
        for (InfoLine line : letter.info()) {
            PDStructureElement element = pdf.element("P");
            List<Line> label = LineBreaker.atMost(pdf.type(), line.label() + " ", Style.LABEL, INFO_LABEL_WIDTH, 1);
            float baselineDifference = INFO.ascent() - Style.LABEL.ascent();
            add(element, label, Style.LABEL, Paper.INFO_LEFT, top + baselineDifference);
            float width = Paper.INFO_WIDTH - INFO_LABEL_WIDTH;
            Style style = fitting(line.value(), width);
            List<Line> value = LineBreaker.atMost(pdf.type(), line.value(), style, width, INFO_VALUE_LINES);
            top = add(element, value, style, Paper.INFO_LEFT + INFO_LABEL_WIDTH, top) + INFO_SPACE;
        }
        bottom = Math.max(bottom, top);
    }

    /** Single words such as mail addresses are set a little smaller if that breaks them less often. */
    private Style fitting(String value, float width) {
        Style best = INFO;
        if (value.indexOf(' ') < 0) {
            for (float size : INFO_SIZES) {
                Style style = INFO.scaled(size);
                best = linesOf(value, style, width) < linesOf(value, best, width) ? style : best;
            }
        }
        return best;
    }

    private int linesOf(String value, Style style, float width) {
        return LineBreaker.plain(pdf.type(), value, style, width).size();
    }
}
