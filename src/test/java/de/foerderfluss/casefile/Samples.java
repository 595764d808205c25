package de.foerderfluss.casefile;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** Harmless and hostile files, made on the spot. */
final class Samples {

    private static final String DOCX_TYPES =
            "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String DOCM_TYPES =
            "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>";

    /** 310 MB of zeros in 310 KB. */
    static final byte[] ZEROS = deflatedZeros(310);

    private Samples() {}

    /** A change that is made to a PDF before it is written. */
    interface PdfChange {
        void apply(PDDocument document) throws IOException;
    }

    static byte[] pdf() {
        return pdf(document -> {});
    }

    static byte[] pdfWithScript() {
        return pdf(document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
    }

    static byte[] encryptedPdf() {
        return pdf(document -> document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission())));
    }

    private static byte[] pdf(PdfChange change) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.addRect(50, 50, 100, 100);
                content.fill();
            }
            change.apply(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A hand-written PDF with one stream. */
    static byte[] pdfWithStream(String dictionary, byte[] data) {
        return join(
                ascii("%PDF-1.7\n1 0 obj\n<<" + dictionary + "/Length " + data.length + ">>\nstream\n"),
                data,
                ascii("\nendstream\nendobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n"));
    }

    static byte[] deflated(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    private static byte[] deflatedZeros(int megabytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream deflater = new DeflaterOutputStream(out)) {
            for (int written = 0; written < megabytes; written++) {
                deflater.write(new byte[1024 * 1024]);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    static byte[] docx() {
        return zip("[Content_Types].xml", DOCX_TYPES, "word/document.xml", "<document/>");
    }

    static byte[] docm() {
        return zip("[Content_Types].xml", DOCM_TYPES, "word/document.xml", "<document/>");
    }

    static byte[] docxWithMacro() {
        return zip("[Content_Types].xml", DOCX_TYPES, "word/vbaProject.bin", "x", "word/document.xml", "<document/>");
    }

    static byte[] docxWith(String part, String content) {
        return zip("[Content_Types].xml", DOCX_TYPES, "word/document.xml", "<document/>", part, content);
    }

    static byte[] xlsx() {
        return zip(
                "[Content_Types].xml",
                "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>",
                "xl/workbook.xml",
                "<workbook/>");
    }

    static byte[] odt() {
        return odf("application/vnd.oasis.opendocument.text");
    }

    static byte[] ods() {
        return odf("application/vnd.oasis.opendocument.spreadsheet");
    }

    private static byte[] odf(String mediaType) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            byte[] type = ascii(mediaType);
            CRC32 checksum = new CRC32();
            checksum.update(type);
            ZipEntry entry = new ZipEntry("mimetype");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(type.length);
            entry.setCrc(checksum.getValue());
            zip.putNextEntry(entry);
            zip.write(type);
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(ascii("<office/>"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    static byte[] zip(String... namesAndContents) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int at = 0; at < namesAndContents.length; at += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[at]));
                zip.write(namesAndContents[at + 1].getBytes(StandardCharsets.ISO_8859_1));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    /** A docx one of whose parts becomes as large as the given megabytes. */
    static byte[] docxBomb(int megabytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(ascii(DOCX_TYPES));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int written = 0; written < megabytes; written++) {
                zip.write(new byte[1024 * 1024]);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    static byte[] image(String format, int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
