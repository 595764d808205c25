package de.foerderfluss.application;

import de.foerderfluss.shared.ContentHash;
import java.util.UUID;

/**
 * A file added to a draft, already inspected.
 *
 * @param size in bytes
 */
public record DraftAttachment(UUID id, String fileName, String mediaType, long size, ContentHash hash) {}
