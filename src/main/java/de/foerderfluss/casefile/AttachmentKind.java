package de.foerderfluss.casefile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The kinds of file that the office takes in. From outside every OOXML file is just a ZIP; which one it is, its own table of contents says. A
 * short text with umlauts in an older encoding is recognised as nothing at all; {@link TextContent} then decides alone.
 */
enum AttachmentKind {
    PDF("application/pdf", Set.of("pdf"), Set.of("application/pdf"), PdfContent::inspect),
    PNG("image/png", Set.of("png"), Set.of("image/png"), ImageContent::inspectPng),
    JPEG("image/jpeg", Set.of("jpg", "jpeg"), Set.of("image/jpeg"), ImageContent::inspectJpeg),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Set.of("docx"),
            Set.of("application/zip", "application/x-tika-ooxml"),
            content -> OfficeContent.inspectOoxml(content, "wordprocessingml.document.main+xml")),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Set.of("xlsx"),
            Set.of("application/zip", "application/x-tika-ooxml"),
            content -> OfficeContent.inspectOoxml(content, "spreadsheetml.sheet.main+xml")),
    ODT(
            "application/vnd.oasis.opendocument.text",
            Set.of("odt"),
            Set.of("application/vnd.oasis.opendocument.text"),
            content -> OfficeContent.inspectOdf(content, "application/vnd.oasis.opendocument.text")),
    ODS(
            "application/vnd.oasis.opendocument.spreadsheet",
            Set.of("ods"),
            Set.of("application/vnd.oasis.opendocument.spreadsheet"),
            content -> OfficeContent.inspectOdf(content, "application/vnd.oasis.opendocument.spreadsheet")),
    CSV("text/csv", Set.of("csv"), Set.of("text/plain", "text/csv", "application/octet-stream"), TextContent::inspect),
    TXT("text/plain", Set.of("txt"), Set.of("text/plain", "application/octet-stream"), TextContent::inspect);

    private final String mediaType;
    private final Set<String> extensions;
    private final Set<String> detected;
    private final Consumer<byte[]> inspection;

    AttachmentKind(String mediaType, Set<String> extensions, Set<String> detected, Consumer<byte[]> inspection) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.detected = detected;
        this.inspection = inspection;
    }

    /** The kind that the extension of the file name claims. */
    static AttachmentKind of(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.contains(extension))
                .findFirst()
                .orElseThrow(() -> new AttachmentRefused(
                        "Dateien mit der Endung „%s“ nehmen wir nicht an. Möglich sind PDF, PNG, JPG, DOCX, XLSX, ODT, ODS, CSV und TXT."
                                .formatted(extension)));
    }

    String mediaType() {
        return mediaType;
    }

    boolean agreesWith(String detectedType) {
        return detected.contains(detectedType);
    }

    boolean isZip() {
        return this == DOCX || this == XLSX || this == ODT || this == ODS;
    }

    void inspect(byte[] content) {
        inspection.accept(content);
    }
}
