package de.foerderfluss.portal.office;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with a file. The browser takes it for what it is declared to be, shows nothing by guess and keeps no copy. */
final class FileAnswer {

    private FileAnswer() {}

    /** A file to be saved. */
    static ResponseEntity<byte[]> attachment(String fileName, String mediaType, byte[] content) {
        return answer(ContentDisposition.attachment(), fileName, mediaType, content);
    }

    /** A PDF to be read in the browser. */
    static ResponseEntity<byte[]> shown(String fileName, byte[] pdf) {
        return answer(ContentDisposition.inline(), fileName, MediaType.APPLICATION_PDF_VALUE, pdf);
    }

    private static ResponseEntity<byte[]> answer(
            ContentDisposition.Builder disposition, String fileName, String mediaType, byte[] content) {
        return ResponseEntity.ok()
                .header(
                        "Content-Disposition",
                        disposition
                                .filename(fileName, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(mediaType))
                .body(content);
    }
}
