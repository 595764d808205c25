package de.foerderfluss.casefile;

import de.foerderfluss.shared.ContentHash;

/**
 * An upload that passed the {@link AttachmentInspection}.
 *
 * @param fileName cleaned: no path, no control characters, ends in the extension of its content
 * @param mediaType what the content is, not what the sender claimed
 * @param content the unchanged bytes
 */
public record InspectedAttachment(String fileName, String mediaType, byte[] content, ContentHash hash) {

    /** In bytes. */
    public long size() {
        return content.length;
    }
}
