package de.foerderfluss.notice.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.stereotype.Component;

/** Prints letters. It may be used by many threads at once. */
@Component
public class LetterPress {

    /** Cases that no letter is set from at the moment; as many as letters were ever printed at once. */
    private final Queue<TypeCase> idleCases = new ConcurrentLinkedQueue<>();

    /**
     * Prints a letter as PDF/A-3a and PDF/UA-1 on A4 after DIN 5008 form B. The same letter gives the same bytes every time.
     * Characters that no font has are printed as a replacement character.
     *
     * @throws LetterTooLong if it would take more than 200 pages
     */
    public byte[] print(Letter letter) {
        try {
            TypeCase idle = idleCases.poll();
            TypeCase type = idle == null ? new TypeCase() : idle;
            byte[] printed = print(letter, type);
            idleCases.add(type);
            return printed;
        } catch (IOException unwritable) {
            throw new UncheckedIOException("A letter could not be written into memory", unwritable);
        }
    }

    private static byte[] print(Letter letter, TypeCase type) throws IOException {
        try (TaggedPdf pdf = new TaggedPdf(type)) {
            Archival.prepare(pdf.document(), letter);
            LetterLayout.print(pdf, letter);
            return pdf.finish();
        }
    }
}
