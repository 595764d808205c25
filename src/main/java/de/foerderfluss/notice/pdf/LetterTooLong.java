package de.foerderfluss.notice.pdf;

import de.foerderfluss.shared.Breach;

/** A letter would need more pages than anyone reads or any printer should be given. */
public class LetterTooLong extends Breach {

    private static final long serialVersionUID = 1L;

    LetterTooLong(int pages) {
        super(
                Kind.INVALID,
                "Das Schreiben hätte mehr als " + pages
                        + " Seiten. Bitte kürzen Sie die Texte oder geben Sie umfangreiche Aufstellungen als Anlage bei.");
    }
}
