package de.foerderfluss.api;

import de.foerderfluss.casefile.Document;
import java.time.Instant;
import java.util.UUID;

/**
 * A document of the case file; its content is at {@code /api/v1/documents/{id}/content}.
 *
 * @param size in bytes
 */
record DocumentView(
        UUID id,
        String kind,
        String title,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        Instant filedAt) {

    static DocumentView of(Document document) {
        return new DocumentView(
                document.id().value(),
                document.kind(),
                document.title(),
                document.fileName(),
                document.mediaType(),
                document.size(),
                document.hash().hex(),
                document.filedAt());
    }
}
