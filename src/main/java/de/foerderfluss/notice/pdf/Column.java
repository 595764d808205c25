package de.foerderfluss.notice.pdf;

/**
 * A column of a {@link Grid}.
 *
 * @param label the head of the column, plain text
 * @param alignment where its cells stand; amounts stand at the end
 * @param width its share of the page width, relative to the other columns, greater than zero
 * @param rowHeader whether its cell names the row, for readers who hear the table
 */
public record Column(String label, Alignment alignment, float width, boolean rowHeader) {

    /** Where the text of a cell stands. */
    public enum Alignment {
        START,
        END
    }

    public Column {
        if (!(width > 0)) {
            throw new IllegalArgumentException("The column '" + label + "' needs a width greater than zero");
        }
    }

    /** A column of words. */
    public static Column text(String label, float width) {
        return new Column(label, Alignment.START, width, false);
    }

    /** A column of words that name their rows. */
    public static Column name(String label, float width) {
        return new Column(label, Alignment.START, width, true);
    }

    /** A column of amounts, dates or other figures. */
    public static Column figures(String label, float width) {
        return new Column(label, Alignment.END, width, false);
    }
}
