package de.foerderfluss.payment;

import de.foerderfluss.shared.ContentHash;

/**
 * A file of a payment run, exactly as it was written.
 *
 * @param content the bytes, which the reader must not change
 */
public record PaymentFile(PaymentFileKind kind, String fileName, String mediaType, ContentHash hash, byte[] content) {}
