package de.foerderfluss.casefile;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.PersonId;
import java.time.Instant;

/**
 * A document of a case file, without its content.
 *
 * @param size in bytes
 */
public record Document(
        DocumentId id,
        CaseReference caseReference,
        String kind,
        String title,
        String fileName,
        String mediaType,
        long size,
        ContentHash hash,
        Visibility visibility,
        Instant filedAt,
        PersonId filedBy) {}
