package de.foerderfluss.notice.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** Sets the panel with which a reader of the paper checks that it is genuine: QR code, explanation, link and code. */
final class VerificationStrip {

    private static final float SPACE = 18f;
    private static final float PAD = Paper.mm(4);
    private static final float CODE_SIDE = QrSquare.SIDE + 2 * QrSquare.QUIET_ZONE;
    private static final float TEXT_LEFT = Paper.LEFT + 2 * PAD + CODE_SIDE;
    private static final float TEXT_WIDTH = Paper.RIGHT - PAD - TEXT_LEFT;
    private static final Style TITLE = Style.CELL.bold().in(Tint.NAVY);
    private static final Style LINK = Style.CELL.in(Tint.NAVY);
    private static final float RULE = 0.5f;

    private final TaggedPdf pdf;
    private final VerificationLink link;
    private final QrSquare code;
    private final List<Row> rows = new ArrayList<>();
    private final PDStructureElement linkElement;

    /** A line of text and what it is content of. */
    private record Row(PDStructureElement element, Line line, Style style) {}

    VerificationStrip(TaggedPdf pdf, VerificationLink link) {
        this.pdf = pdf;
        this.link = link;
        add(pdf.element("P"), "Echtheit prüfen", TITLE);
        add(pdf.element("P"), link.explanation(), Style.CELL);
        add(pdf.element("P"), "Prüfcode: " + link.code(), Style.CELL);
        linkElement = pdf.element(pdf.element("P"), "Link");
        add(linkElement, link.url(), LINK);
        code = new QrSquare(pdf.element("Figure"), link.url(), "QR-Code mit der Prüfadresse " + link.url());
    }

    private void add(PDStructureElement element, String text, Style style) {
        for (Line line : LineBreaker.plain(pdf.type(), text, style, TEXT_WIDTH)) {
            rows.add(new Row(element, line, style));
        }
    }

    Strip set() {
        return new Strip(SPACE, height(), this::draw);
    }

    private float height() {
        float text = 0;
        for (Row row : rows) {
            text += row.style().leading();
        }
        return Math.max(text, CODE_SIDE) + 2 * PAD;
    }

    private void draw(Sheet sheet, float top) throws IOException {
        sheet.ground(Tint.PANEL, Paper.LEFT, top, Paper.BODY_WIDTH, height());
        sheet.ground(Tint.WHITE, Paper.LEFT + PAD, top + PAD, CODE_SIDE, CODE_SIDE);
        drawText(sheet, top + PAD);
        code.draw(sheet, Paper.LEFT + PAD + QrSquare.QUIET_ZONE, top + PAD + QrSquare.QUIET_ZONE);
    }

    private void drawText(Sheet sheet, float from) throws IOException {
        float top = from;
        for (Row row : rows) {
            float baseline = top + row.style().ascent();
            sheet.text(row.element(), row.line(), TEXT_LEFT, baseline, row.style());
            if (row.element().equals(linkElement)) {
                underline(sheet, row, top, baseline);
            }
            top += row.style().leading();
        }
    }

    private void underline(Sheet sheet, Row row, float top, float baseline) throws IOException {
        float width = row.line().width(row.style());
        sheet.ground(Tint.NAVY, TEXT_LEFT, baseline + 1.5f, width, RULE);
        float bottom = Paper.HEIGHT - top - row.style().leading();
        PDRectangle area = new PDRectangle(TEXT_LEFT, bottom, width, row.style().leading());
        pdf.link(sheet, linkElement, link.url(), "Prüfadresse " + link.url(), area);
    }
}
