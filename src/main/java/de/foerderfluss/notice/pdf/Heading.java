package de.foerderfluss.notice.pdf;

/**
 * A heading in the body, never left alone at the foot of a page. The subject of the letter is the heading above all of them.
 *
 * @param text plain text, numbered by the author if it is to have a number
 * @param level 1 for a part of the letter, 2 for a section within it
 */
public record Heading(String text, int level) implements Block {

    public Heading {
        if (level < 1 || level > 2) {
            throw new IllegalArgumentException("A letter has headings of level 1 and 2, not " + level);
        }
    }

    /** A heading of level 1. */
    public Heading(String text) {
        this(text, 1);
    }
}
