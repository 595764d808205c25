package de.foerderfluss.notice.pdf;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a letter of the house says, without a word on how it looks. Text is plain text; only {@link Paragraph} and
 * {@link Items} know bold. The same letter always gives the same bytes.
 *
 * @param head who writes
 * @param recipient the address, one to six lines; lines beyond about 35 characters are wrapped or set smaller
 * @param info the block beside the address: case reference, date, clerk, telephone, e-mail; twelve lines at most
 * @param subject what it is about, the title of the document
 * @param body what it says, from the salutation to the instruction on legal remedies
 * @param signature the closing lines, such as "Im Auftrag", the name and "Dieser Bescheid ist ohne Unterschrift gültig."
 * @param enclosures what comes with it; may be empty
 * @param machineReadable the same content for machines, or null
 * @param verification where it can be verified, or null
 * @param demonstrationMark a line on every page saying that the letter has no effect, or null for a real one
 * @param reference the case reference, repeated on every page
 * @param date the date of the letter, also the creation date of the file
 */
public record Letter(
        Letterhead head,
        List<String> recipient,
        List<InfoLine> info,
        String subject,
        List<Block> body,
        List<String> signature,
        List<String> enclosures,
        @Nullable Attachment machineReadable,
        @Nullable VerificationLink verification,
        @Nullable String demonstrationMark,
        String reference,
        LocalDate date) {

    private static final int ADDRESS_LINES = 6;
    private static final int INFO_LINES = 12;

    public Letter {
        recipient = List.copyOf(recipient);
        info = List.copyOf(info);
        body = List.copyOf(body);
        signature = List.copyOf(signature);
        enclosures = List.copyOf(enclosures);
        if (recipient.isEmpty() || recipient.size() > ADDRESS_LINES) {
            throw new IllegalArgumentException("An address has one to six lines, not " + recipient.size());
        }
        if (info.size() > INFO_LINES) {
            throw new IllegalArgumentException("There is room for twelve lines beside the address, not " + info.size());
        }
        if (CleanText.oneLine(subject).isBlank()) {
            throw new IllegalArgumentException("A letter needs a subject");
        }
    }
}
