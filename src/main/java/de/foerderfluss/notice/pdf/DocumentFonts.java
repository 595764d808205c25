package de.foerderfluss.notice.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts one document embeds: only those it uses, and of them only the glyphs it uses. */
final class DocumentFonts {

    private record Cut(Face face, boolean fallback) {}

    private final PDDocument document;
    private final TypeCase type;
    private final Map<Cut, PDType0Font> embedded = new HashMap<>();

    DocumentFonts(PDDocument document, TypeCase type) {
        this.document = document;
        this.type = type;
    }

    TypeCase type() {
        return type;
    }

    PDType0Font font(Face face, boolean fallback) throws IOException {
        Cut cut = new Cut(face, fallback);
        PDType0Font font = embedded.get(cut);
        if (font == null) {
            font = PDType0Font.load(document, type.font(face, fallback), true);
            embedded.put(cut, font);
        }
        return font;
    }
}
