package de.foerderfluss.notice.pdf;

/** A line of the block beside the address, such as "Aktenzeichen" with the case reference; both plain text. */
public record InfoLine(String label, String value) {}
