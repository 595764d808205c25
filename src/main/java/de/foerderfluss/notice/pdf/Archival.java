package de.foerderfluss.notice.pdf;

import de.foerderfluss.shared.ContentHash;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * What makes a PDF archivable (PDF/A-3a): its metadata, its colour space, its attached file. Every time in it is the date of the
 * letter and its identifier comes from the content, so that the same letter gives the same bytes.
 */
final class Archival {

    private static final int SEED_DIGITS = 16;
    private static final int HEX = 16;

    private final PDDocument document;
    private final Letter letter;
    private final GregorianCalendar date;

    private Archival(PDDocument document, Letter letter) {
        this.document = document;
        this.letter = letter;
        this.date = GregorianCalendar.from(letter.date().atStartOfDay(ZoneOffset.UTC));
    }

    static void prepare(PDDocument document, Letter letter) throws IOException {
        Archival archival = new Archival(document, letter);
        archival.identify();
        archival.describe();
        archival.colour();
        Attachment attachment = letter.machineReadable();
        if (attachment != null) {
            archival.attach(attachment);
        }
    }

    private void identify() {
        String seed = ContentHash.of(letter.toString()).hex().substring(0, SEED_DIGITS);
        document.setDocumentId(Long.parseUnsignedLong(seed, HEX));
    }

    private void describe() throws IOException {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(CleanText.oneLine(letter.subject()));
        information.setAuthor(CleanText.oneLine(letter.head().authority()));
        information.setSubject(CleanText.oneLine(letter.reference()));
        information.setProducer(XmpPacket.PRODUCER);
        information.setCreationDate(date);
        information.setModificationDate(date);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(XmpPacket.of(letter).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
        catalog.setLanguage("de-DE");
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        PDViewerPreferences viewer = new PDViewerPreferences(new COSDictionary());
        viewer.setDisplayDocTitle(true);
        catalog.setViewerPreferences(viewer);
    }

    /** Written by hand, as PDFBox passes the profile through the Java runtime, which puts its own in its place. */
    private void colour() throws IOException {
        COSStream profile = document.getDocument().createCOSStream();
        try (InputStream bundled = Archival.class.getResourceAsStream("/fonts/sRGB.icc");
                var out = profile.createOutputStream(COSName.FLATE_DECODE)) {
            if (bundled == null) {
                throw new IOException("The colour profile is missing from the program");
            }
            bundled.transferTo(out);
        }
        profile.setInt(COSName.N, 3);
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "sRGB IEC61966-2.1");
        intent.setString(COSName.INFO, "sRGB IEC61966-2.1");
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        COSArray intents = new COSArray();
        intents.add(intent);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.OUTPUT_INTENTS, intents);
    }

    private void attach(Attachment attachment) throws IOException {
        byte[] content = attachment.content().getBytes(StandardCharsets.UTF_8);
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
        file.setSubtype(attachment.mediaType());
        file.setSize(content.length);
        file.setCreationDate(date);
        file.setModDate(date);
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(attachment.fileName());
        specification.setFileUnicode(attachment.fileName());
        specification.setFileDescription(attachment.description());
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setName(COSName.AF_RELATIONSHIP, "Data");
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Collections.singletonMap(attachment.fileName(), specification));
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(files);
        catalog.setNames(names);
        COSArray associated = new COSArray();
        associated.add(specification);
        catalog.getCOSObject().setItem(COSName.AF, associated);
    }
}
