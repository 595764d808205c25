package de.foerderfluss.casefile;

import de.foerderfluss.shared.ContentHash;

/**
 * A document on its way into a case file.
 *
 * @param title what it is, for people: {@code Zuwendungsbescheid vom 02.03.2026}
 * @param content the bytes, which the receiver does not copy
 * @param kind what it is, for the rooms: upper case, for example {@code GRANT_NOTICE}
 */
public record NewDocument(
        String title, String fileName, String mediaType, byte[] content, Visibility visibility, String kind) {

    /** An inspected upload of the applicant, visible to both sides. */
    public static NewDocument of(InspectedAttachment attachment, String title, String kind) {
        return new NewDocument(
                title, attachment.fileName(), attachment.mediaType(), attachment.content(), Visibility.APPLICANT, kind);
    }

    public ContentHash hash() {
        return ContentHash.of(content);
    }
}
