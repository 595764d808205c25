package de.foerderfluss.notice.pdf;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;

/** A web address as QR code, drawn as vectors, with a text for those who do not see it. */
final class QrSquare {

    /** Its side in points, without the quiet zone that it needs around it. */
    static final float SIDE = Paper.mm(24);

    static final float QUIET_ZONE = Paper.mm(3.5);

    private final ByteMatrix code;
    private final PDStructureElement figure;

    QrSquare(PDStructureElement figure, String url, String alternative) {
        this.figure = figure;
        figure.setAlternateDescription(alternative);
        try {
            code = Encoder.encode(url, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No QR code can hold " + url, tooLong);
        }
    }

    void draw(Sheet sheet, float left, float top) throws IOException {
        PDLayoutAttributeObject layout = new PDLayoutAttributeObject();
        layout.setPlacement("Block");
        layout.setBBox(new PDRectangle(left, Paper.HEIGHT - top - SIDE, SIDE, SIDE));
        figure.addAttribute(layout);
        float module = SIDE / code.getWidth();
        sheet.tagged(figure, () -> {
            for (int row = 0; row < code.getHeight(); row++) {
                drawRow(sheet, row, left, top + row * module, module);
            }
        });
    }

    /** Neighbouring dark modules are drawn as one, so that no white hairline comes between them. */
    private void drawRow(Sheet sheet, int row, float left, float top, float module) throws IOException {
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
