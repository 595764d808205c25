package de.foerderfluss.notice.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/**
 * Writes one line of type into a page. PDFBox does not place combining marks, so each mark is set over or below its letter here,
 * and the group says in plain text which letter it is.
 */
final class TextPen {

    /** Between a letter and a mark above or below it, in thousandths of the type size. */
    private static final float GAP = 45;

    private final PDPageContentStream stream;
    private final DocumentFonts fonts;
    private final Style style;
    private final StringBuilder run = new StringBuilder();
    private Face runFace = Face.REGULAR;
    private boolean runFallback;
    private @Nullable PDFont current;

    /** Where the next run starts, where the text cursor was last put, both in points from the start of the line. */
    private float x;

    private float runStart;
    private float cursorX;
    private float cursorY;

    private TextPen(PDPageContentStream stream, DocumentFonts fonts, Style style) {
        this.stream = stream;
        this.fonts = fonts;
        this.style = style;
    }

    static void write(PDPageContentStream stream, DocumentFonts fonts, Line line, float x, float y, Style style)
            throws IOException {
        TextPen pen = new TextPen(stream, fonts, style);
        stream.setNonStrokingColor(
                style.tint().red(), style.tint().green(), style.tint().blue());
        stream.beginText();
        stream.newLineAtOffset(x, y);
        for (Line.Segment segment : line.segments()) {
            pen.write(segment);
        }
        pen.flush();
        stream.endText();
    }

    private void write(Line.Segment segment) throws IOException {
        String text = segment.text();
        for (int at = 0; at < text.length(); ) {
            int end = clusterEnd(text, at);
            if (text.codePointCount(at, end) > 1) {
                writeCluster(segment.face(), text.substring(at, end));
            } else {
                append(segment.face(), fonts.type().sort(segment.face(), text.codePointAt(at)));
            }
            at = end;
        }
    }

    private static int clusterEnd(String text, int at) {
        int end = at + Character.charCount(text.codePointAt(at));
        while (end < text.length() && CleanText.isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private void append(Face face, Sort sort) throws IOException {
        if (face != runFace || sort.fallback() != runFallback) {
            flush();
            runFace = face;
            runFallback = sort.fallback();
        }
        run.appendCodePoint(sort.codePoint());
        x += sort.advance() * style.size() / 1000;
    }

    private void flush() throws IOException {
        if (!run.isEmpty()) {
            show(runFace, runFallback, run.toString(), runStart, 0);
            run.setLength(0);
        }
        runStart = x;
    }

    private void writeCluster(Face face, String cluster) throws IOException {
        flush();
        COSDictionary properties = new COSDictionary();
        properties.setString(COSName.ACTUAL_TEXT, cluster);
        stream.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(properties));
        Sort base = fonts.type().sort(face, cluster.codePointAt(0));
        float baseX = x;
        append(face, base);
        flush();
        float above = base.top();
        float below = Math.min(base.bottom(), 0);
        for (int codePoint : cluster.codePoints().skip(1).toArray()) {
            Sort mark = fonts.type().sort(face, codePoint);
            if (!CleanText.isMark(mark.codePoint())) {
                append(face, mark);
                flush();
                continue;
            }
            MarkPlace place = MarkPlace.of(base, mark, above, below, GAP);
            show(
                    face,
                    mark.fallback(),
                    Character.toString(mark.codePoint()),
                    baseX + points(place.x()),
                    points(place.y()));
            above = Math.max(above, mark.top() + place.y());
            below = Math.min(below, mark.bottom() + place.y());
        }
        stream.endMarkedContent();
    }

    private void show(Face face, boolean fallback, String text, float atX, float atY) throws IOException {
        PDFont font = fonts.font(face, fallback);
        if (!font.equals(current)) {
            stream.setFont(font, style.size());
            current = font;
        }
        if (atX != cursorX || atY != cursorY) {
            stream.newLineAtOffset(atX - cursorX, atY - cursorY);
            cursorX = atX;
            cursorY = atY;
        }
        stream.showText(text);
    }

    private float points(float thousandths) {
        return thousandths * style.size() / 1000;
    }
}
