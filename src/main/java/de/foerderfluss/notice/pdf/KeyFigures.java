package de.foerderfluss.notice.pdf;

import java.util.List;

/**
 * The few facts a reader looks for first, set off in a panel: the amount, the period, the rate.
 *
 * @param figures at least one; the first is printed largest
 */
public record KeyFigures(List<KeyFigure> figures) implements Block {

    public KeyFigures {
        figures = List.copyOf(figures);
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("A panel of key figures needs one figure at least");
        }
    }

    /** What is stated, and what it is; both plain text. */
    public record KeyFigure(String label, String value) {}
}
