package de.foerderfluss.proofofuse;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The text of a file that a spreadsheet has written: UTF-8, with or without byte order mark, or the Latin-1 of Windows. */
final class FileText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private FileText() {}

    /** @throws de.foerderfluss.form.FormRejected if it is no text */
    static String of(byte[] content) {
        String text = decoded(content);
        boolean binary = text.chars().anyMatch(sign -> sign < ' ' && sign != '\n' && sign != '\r' && sign != '\t');
        if (binary) {
            throw ReceiptFile.refused(
                    "Die Datei ist keine Textdatei. Bitte speichern Sie die Tabelle als „CSV (Trennzeichen-getrennt)“ oder „CSV UTF-8“.");
        }
        return text;
    }

    private static String decoded(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(content, WINDOWS);
        }
    }
}
