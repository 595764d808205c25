package de.foerderfluss.notice.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The parsed fonts, from which a compositor takes sorts. Parsing costs more than printing a letter, so a case is used again; it
 * serves one letter at a time, as PDFBox does not promise that parsed fonts can be shared.
 */
final class TypeCase {

    private final Map<Face, TrueTypeFont> primary = new EnumMap<>(Face.class);
    private final Map<Face, TrueTypeFont> fallback = new EnumMap<>(Face.class);
    private final Map<Face, Map<Integer, Sort>> sorts = new EnumMap<>(Face.class);

    TypeCase() throws IOException {
        for (Face face : Face.values()) {
            primary.put(face, parse(face.file(false)));
            fallback.put(face, parse(face.file(true)));
            sorts.put(face, new HashMap<>());
        }
    }

    private static TrueTypeFont parse(String file) throws IOException {
        try (InputStream stream = TypeCase.class.getResourceAsStream("/fonts/" + file)) {
            if (stream == null) {
                throw new IOException("The font " + file + " is missing from the program");
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream.readAllBytes()));
            // Ligatures would be printed without saying which letters they stand for.
            font.setEnableGsub(false);
            return font;
        }
    }

    TrueTypeFont font(Face face, boolean ofFallback) {
        TrueTypeFont font = (ofFallback ? fallback : primary).get(face);
        if (font == null) {
            throw new IllegalStateException("Every face has its fonts");
        }
        return font;
    }

    /** The sort for a character; for one that no font has, the replacement character. */
    Sort sort(Face face, int codePoint) {
        Map<Integer, Sort> known = sorts.getOrDefault(face, Map.of());
        Sort sort = known.get(codePoint);
        if (sort == null) {
            sort = cut(face, codePoint);
            known.put(codePoint, sort);
        }
        return sort;
    }

    private Sort cut(Face face, int codePoint) {
        int printed = printed(codePoint);
        try {
            for (boolean ofFallback : new boolean[] {false, true}) {
                TrueTypeFont font = font(face, ofFallback);
                int glyph = font.getUnicodeCmapLookup().getGlyphId(printed);
                if (glyph != 0) {
                    return measured(font, printed, glyph, ofFallback);
                }
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException("A font of the program cannot be read", unreadable);
        }
        return sort(face, CleanText.REPLACEMENT);
    }

    /** Characters that share a glyph are printed as the one that readers of the file then find. */
    private static int printed(int codePoint) {
        return switch (codePoint) {
            case '\u00A0' -> ' ';
            case '\u2010', '\u2011' -> '-';
            default -> codePoint;
        };
    }

    private static Sort measured(TrueTypeFont font, int codePoint, int glyph, boolean ofFallback) throws IOException {
        float scale = 1000f / font.getUnitsPerEm();
        GlyphData data = font.getGlyph().getGlyph(glyph);
        BoundingBox box = data == null ? new BoundingBox() : data.getBoundingBox();
        return new Sort(
                codePoint,
                ofFallback,
                CleanText.isMark(codePoint) ? 0 : Math.round(font.getAdvanceWidth(glyph) * scale),
                box.getLowerLeftX() * scale,
                box.getLowerLeftY() * scale,
                box.getUpperRightX() * scale,
                box.getUpperRightY() * scale);
    }
}
