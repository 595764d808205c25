package de.foerderfluss.notice.pdf;

/**
 * A file inside the PDF that says the same as the letter to a machine.
 *
 * @param fileName such as {@code bescheid.json}
 * @param mediaType such as {@code application/json}
 * @param description what it holds, in German
 * @param content its text, stored in UTF-8
 */
public record Attachment(String fileName, String mediaType, String description, String content) {}
