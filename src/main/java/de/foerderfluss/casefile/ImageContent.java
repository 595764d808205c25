package de.foerderfluss.casefile;

import java.nio.ByteBuffer;

/** Reads the size of a picture from its header; the picture itself is never decoded. */
final class ImageContent {

    private static final int LONGEST_SIDE = 20_000;
    private static final long MOST_PIXELS = 100_000_000L;
    private static final int PNG_HEADER = 0x49484452;
    private static final int PNG_END = 0x49454E44;

    private ImageContent() {}

    /** A PNG is a row of chunks; it must be nothing else, from the first byte to the last. */
    static void inspectPng(byte[] content) {
        ByteBuffer png = ByteBuffer.wrap(content);
        if (content.length < 33 || png.getInt(12) != PNG_HEADER) {
            throw AttachmentRefused.unreadable();
        }
        requireDimensions(png.getInt(16), png.getInt(20));
        long at = 8;
        while (at + 12 <= content.length) {
            int length = png.getInt((int) at);
            int type = png.getInt((int) at + 4);
            if (length < 0) {
                throw AttachmentRefused.unreadable();
            }
            at += 12L + length;
            if (type == PNG_END && at == content.length) {
                return;
            }
        }
        throw AttachmentRefused.unreadable();
    }

    /** Walks the segments of a JPEG up to the frame header, which states the size. */
    static void inspectJpeg(byte[] content) {
        ByteBuffer jpeg = ByteBuffer.wrap(content);
        int at = 2;
        while (at + 9 < content.length && (content[at] & 0xFF) == 0xFF) {
            int marker = content[at + 1] & 0xFF;
            if (isFrameHeader(marker)) {
                requireDimensions(jpeg.getShort(at + 7) & 0xFFFF, jpeg.getShort(at + 5) & 0xFFFF);
                return;
            }
            at += marker == 0xFF ? 1 : 2 + (jpeg.getShort(at + 2) & 0xFFFF);
        }
        throw AttachmentRefused.unreadable();
    }

    /** SOF0 to SOF15 without the tables (C4), the reserved one (C8) and the arithmetic conditioning (CC). */
    private static boolean isFrameHeader(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static void requireDimensions(int width, int height) {
        if (width <= 0 || height <= 0) {
            throw AttachmentRefused.unreadable();
        }
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
            throw new AttachmentRefused(
                    "Das Bild ist mit %d × %d Bildpunkten zu groß. Bitte speichern Sie es mit höchstens 100 Millionen Bildpunkten."
                            .formatted(width, height));
        }
    }
}
