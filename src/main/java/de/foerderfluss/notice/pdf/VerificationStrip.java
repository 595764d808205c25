package de.foerderfluss.notice.pdf;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;

/** Sets the panel with which a reader of the paper checks that it is genuine: QR code, explanation, link and code. */
final class VerificationStrip {

    private static final float SPACE = 18f;
    private static final float PAD = Paper.mm(4);
    private static final float QUIET_ZONE = Paper.mm(3);
    private static final float CODE_SIZE = Paper.mm(24);
    private static final float TEXT_LEFT = Paper.LEFT + 2 * PAD + CODE_SIZE + 2 * QUIET_ZONE;
    private static final float TEXT_WIDTH = Paper.RIGHT - PAD - TEXT_LEFT;
    private static final Style TITLE = Style.CELL.bold().in(Tint.NAVY);
    private static final Style LINK = Style.CELL.in(Tint.NAVY);
    private static final float RULE = 0.5f;

    private final TaggedPdf pdf;
    private final VerificationLink link;
    private final ByteMatrix code;
    private final List<Row> rows = new ArrayList<>();
    private final PDStructureElement linkElement;
    private final PDStructureElement figure;

    /** A line of text and what it is content of. */
    private record Row(PDStructureElement element, Line line, Style style) {}

    VerificationStrip(TaggedPdf pdf, VerificationLink link) {
        this.pdf = pdf;
        this.link = link;
        this.code = encode(link.url());
        add(pdf.element("P"), "Echtheit prüfen", TITLE);
        add(pdf.element("P"), link.explanation(), Style.CELL);
        add(pdf.element("P"), "Prüfcode: " + link.code(), Style.CELL);
        linkElement = pdf.element(pdf.element("P"), "Link");
        add(linkElement, link.url(), LINK);
        figure = pdf.element("Figure");
        figure.setAlternateDescription("QR-Code mit der Prüfadresse " + link.url());
    }

    private void add(PDStructureElement element, String text, Style style) {
        for (Line line : LineBreaker.plain(pdf.type(), text, style, TEXT_WIDTH)) {
            rows.add(new Row(element, line, style));
        }
    }

    private static ByteMatrix encode(String url) {
        try {
            return Encoder.encode(url, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException impossible) {
            throw new IllegalStateException("Every permitted address fits into a QR code", impossible);
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
        return Math.max(text, CODE_SIZE + 2 * QUIET_ZONE) + 2 * PAD;
    }

    private void draw(Sheet sheet, float top) throws IOException {
        sheet.ground(Tint.PANEL, Paper.LEFT, top, Paper.BODY_WIDTH, height());
        float side = CODE_SIZE + 2 * QUIET_ZONE;
        sheet.ground(Tint.WHITE, Paper.LEFT + PAD, top + PAD, side, side);
        drawText(sheet, top + PAD);
        drawCode(sheet, Paper.LEFT + PAD + QUIET_ZONE, top + PAD + QUIET_ZONE);
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

    private void drawCode(Sheet sheet, float left, float top) throws IOException {
        PDLayoutAttributeObject layout = new PDLayoutAttributeObject();
        layout.setPlacement("Block");
        layout.setBBox(new PDRectangle(left, Paper.HEIGHT - top - CODE_SIZE, CODE_SIZE, CODE_SIZE));
        figure.addAttribute(layout);
        float module = CODE_SIZE / code.getWidth();
        sheet.tagged(figure, () -> {
            for (int row = 0; row < code.getHeight(); row++) {
                drawModules(sheet, row, left, top + row * module, module);
            }
        });
    }

    /** Neighbouring dark modules are drawn as one, so that no white hairline comes between them. */
    private void drawModules(Sheet sheet, int row, float left, float top, float module) throws IOException {
        int column = 0;
        while (column < code.getWidth()) {
            int end = column;
            while (end < code.getWidth() && code.get(end, row) == 1) {
                end++;
            }
            if (end > column) {
                sheet.fill(Tint.BLACK, left + column * module, top, (end - column) * module, module);
            }
            column = end + 1;
        }
    }
}
