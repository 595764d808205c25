package de.foerderfluss.amendment;

import de.foerderfluss.shared.ContentHash;
import java.util.UUID;

/**
 * A file added to the draft of a request for change, already inspected.
 *
 * @param size in bytes
 */
public record ChangeFile(UUID id, String fileName, String mediaType, long size, ContentHash hash) {}
