package de.foerderfluss.notice.pdf;

/**
 * Running text.
 *
 * @param text text in which {@code **…**} is printed bold and a line feed breaks the line; whatever comes from outside the house
 *     goes through {@link Emphasis#plain} first
 */
public record Paragraph(String text) implements Block {}
