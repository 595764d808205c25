package de.foerderfluss.casefile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Looks for what a PDF could do to its reader, without ever loading it: a PDF library decodes what the file tells it to, and one megabyte
 * can become a gigabyte. Instead every stream is inflated to nowhere under a common limit, and every name that stands anywhere, in the file
 * itself or in a stream, is compared with those of active content. This asks for more than a reader of the document would, so it may
 * refuse a harmless file, but no arrangement of objects hides a name from it.
 */
final class PdfContent {

    private static final long LARGEST_INFLATED = 300L * 1024 * 1024;
    private static final int MOST_STREAMS = 100_000;
    private static final int DEEPEST = 3;
    private static final int MOST_PAGES = 3_000;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);

    private PdfContent() {}

    static void inspect(byte[] content) {
        requireFrame(content);
        NameScan names = new NameScan();
        names.scan(content, 0, content.length);
        names.finish();
        if (names.has(PdfNames.ENCRYPTED)) {
            throw AttachmentRefused.unreadable();
        }
        if (names.has(PdfNames.OBJECT_STREAM) && PdfNames.HIDING.stream().anyMatch(names::has)) {
            throw AttachmentRefused.active("ungewöhnlich verpackte Inhalte");
        }
        InflateBudget budget = new InflateBudget(LARGEST_INFLATED, MOST_STREAMS);
        for (int at = Bytes.indexOf(content, STREAM, 0); at >= 0; at = Bytes.indexOf(content, STREAM, at + 1)) {
            budget.openEntry();
            int start = Bytes.startOfStream(content, at + STREAM.length);
            scanInflated(new ByteArrayInputStream(content, start, content.length - start), names, budget, 1);
        }
        PdfNames.ACTIVE.forEach((name, what) -> {
            if (names.has(name)) {
                throw AttachmentRefused.active(what);
            }
        });
        if (names.count(PdfNames.PAGE) > MOST_PAGES) {
            throw AttachmentRefused.bomb();
        }
    }

    /** The file is a PDF from its first byte to its last, so that it cannot be something else as well. */
    private static void requireFrame(byte[] content) {
        boolean begins = new String(content, 0, Math.min(5, content.length), StandardCharsets.US_ASCII).equals("%PDF-");
        int end = Bytes.lastIndexOf(content, END);
        if (!begins || end < 0 || !Bytes.isBlank(content, end + END.length)) {
            throw AttachmentRefused.notWhatItsNameSays(AttachmentKind.PDF);
        }
    }

    /**
     * Like lenient readers, takes two bytes as the header whatever they are and inflates the rest; what looks deflated once more is
     * inflated once more. What is not deflated fails soon, and that is no fault: most such streams are pictures.
     */
    private static void scanInflated(InputStream deflated, NameScan names, InflateBudget budget, int depth) {
        if (depth > DEEPEST) {
            throw AttachmentRefused.bomb();
        }
        Inflater inflater = new Inflater(true);
        try {
            deflated.skipNBytes(2);
            InputStream scanned = new ScannedStream(new InflaterInputStream(deflated, inflater), names, budget);
            PushbackInputStream inflated = new PushbackInputStream(scanned, 2);
            byte[] header = inflated.readNBytes(2);
            inflated.unread(header);
            if (header.length == 2 && Bytes.isZlibHeader(header[0], header[1])) {
                scanInflated(inflated, names, budget, depth + 1);
            }
            inflated.transferTo(OutputStream.nullOutputStream());
        } catch (IOException notDeflated) {
            // The names up to here are collected.
        } finally {
            budget.spend(inflater.getBytesRead());
            inflater.end();
        }
    }
}
