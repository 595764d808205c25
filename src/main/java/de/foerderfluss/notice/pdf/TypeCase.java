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
 * The parsed fonts, from which a compositor takes the glyphs. Parsing costs more than printing a letter, so a case is used again; it
 * serves one letter at a time, as PDFBox does not promise that parsed fonts can be shared.
 */
final class TypeCase {

    private final Map<Face, TrueTypeFont> primary = new EnumMap<>(Face.class);
    private final Map<Face, TrueTypeFont> fallback = new EnumMap<>(Face.class);
    private final Map<Face, Map<Integer, Glyph>> glyphs = new EnumMap<>(Face.class);

    TypeCase() throws IOException {
        for (Face face : Face.values()) {
            primary.put(face, parse(face.file(false)));
            fallback.put(face, parse(face.file(true)));
            glyphs.put(face, new HashMap<>());
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

    /** The glyph of a character; for one that no font has, the replacement character. */
    Glyph glyph(Face face, int codePoint) {
        Map<Integer, Glyph> known = glyphs.getOrDefault(face, Map.of());
        Glyph glyph = known.get(codePoint);
        if (glyph == null) {
            glyph = cut(face, codePoint);
            known.put(codePoint, glyph);
        }
        return glyph;
    }

    private Glyph cut(Face face, int codePoint) {
        int printed = printed(codePoint);
        try {
            for (boolean ofFallback : new boolean[] {false, true}) {
                TrueTypeFont font = font(face, ofFallback);
                int number = font.getUnicodeCmapLookup().getGlyphId(printed);
                if (number != 0) {
                    return measured(font, printed, number, ofFallback);
                }
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException("A font of the program cannot be read", unreadable);
        }
        return glyph(face, CleanText.REPLACEMENT);
    }

    /** Characters that share a glyph are printed as the one that readers of the file then find. */
    private static int printed(int codePoint) {
        return switch (codePoint) {
            case '\u00A0' -> ' ';
            case '\u2010', '\u2011' -> '-';
            default -> codePoint;
        };
    }

    private static Glyph measured(TrueTypeFont font, int codePoint, int number, boolean ofFallback) throws IOException {
        float scale = 1000f / font.getUnitsPerEm();
        GlyphData data = font.getGlyph().getGlyph(number);
        BoundingBox box = data == null ? new BoundingBox() : data.getBoundingBox();
        return new Glyph(
                codePoint,
                ofFallback,
                CleanText.isMark(codePoint) ? 0 : Math.round(font.getAdvanceWidth(number) * scale),
                box.getLowerLeftX() * scale,
                box.getLowerLeftY() * scale,
                box.getUpperRightX() * scale,
                box.getUpperRightY() * scale);
    }
}
