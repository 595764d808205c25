package de.foerderfluss.notice.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.jspecify.annotations.Nullable;

/** One page while it is printed. Whatever is drawn is either content of a structure element or furniture; y counts from the top. */
final class Sheet {

    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");

    private final PDPage page;
    private final PDPageContentStream stream;
    private final DocumentFonts fonts;
    private final PDPropertyList furniture;

    /** The structure element of each piece of marked content, for the parent tree. */
    private final COSArray owners = new COSArray();

    Sheet(PDDocument document, DocumentFonts fonts, int structParents) throws IOException {
        this.fonts = fonts;
        page = new PDPage(PDRectangle.A4);
        page.setStructParents(structParents);
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        document.addPage(page);
        stream = new PDPageContentStream(document, page);
        COSDictionary pagination = new COSDictionary();
        pagination.setName(COSName.TYPE, "Pagination");
        furniture = PDPropertyList.create(pagination);
    }

    PDPage page() {
        return page;
    }

    COSArray owners() {
        return owners;
    }

    /** Draws content that belongs to an element of the structure tree. */
    void tagged(PDStructureElement element, Drawing drawing) throws IOException {
        int number = owners.size();
        owners.add(element);
        if (element.getPage() == null) {
            element.setPage(page);
        }
        if (page.equals(element.getPage())) {
            element.appendKid(number);
        } else {
            PDMarkedContentReference reference = new PDMarkedContentReference();
            reference.setPage(page);
            reference.setMCID(number);
            element.appendKid(reference);
        }
        stream.beginMarkedContent(COSName.getPDFName(element.getStructureType()), number);
        drawing.draw();
        stream.endMarkedContent();
    }

    /** Draws what is not content: lines, grounds, and text that is repeated on every page. */
    void furniture(Drawing drawing) throws IOException {
        stream.beginMarkedContent(ARTIFACT, furniture);
        drawing.draw();
        stream.endMarkedContent();
    }

    /** Draws content, or, without an element, furniture. */
    void text(@Nullable PDStructureElement element, Line line, float x, float baseline, Style style)
            throws IOException {
        if (line.segments().isEmpty()) {
            return;
        }
        Drawing drawing = () -> TextPen.write(stream, fonts, line, x, Paper.HEIGHT - baseline, style);
        if (element == null) {
            furniture(drawing);
        } else {
            tagged(element, drawing);
        }
    }

    /** Fills a rectangle; to be called within {@link #tagged} or {@link #furniture}. */
    void fill(Tint tint, float x, float top, float width, float height) throws IOException {
        stream.setNonStrokingColor(tint.red(), tint.green(), tint.blue());
        stream.addRect(x, Paper.HEIGHT - top - height, width, height);
        stream.fill();
    }

    void ground(Tint tint, float x, float top, float width, float height) throws IOException {
        furniture(() -> fill(tint, x, top, width, height));
    }

    void close() throws IOException {
        stream.close();
    }
}
