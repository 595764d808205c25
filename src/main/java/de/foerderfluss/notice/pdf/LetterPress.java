package de.foerderfluss.notice.pdf;

/** Prints letters. */
public interface LetterPress {

    /**
     * Prints a letter as PDF/A-3a and PDF/UA-1 on A4 after DIN 5008 form B. The same letter gives the same bytes every time.
     *
     * @throws LetterTooLong if it does not fit on the greatest number of pages
     */
    byte[] print(Letter letter);
}
