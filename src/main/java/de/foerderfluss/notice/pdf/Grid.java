package de.foerderfluss.notice.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table. It may run over several pages and then repeats its head; without rows it says so.
 *
 * @param caption what the table shows, plain text
 * @param columns one column at least
 * @param rows cells in plain text, as many in each row as there are columns
 * @param total the emphasised last row, or null
 */
public record Grid(
        String caption,
        List<Column> columns,
        List<List<String>> rows,
        @Nullable List<String> total) implements Block {

    public Grid {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        total = total == null ? null : List.copyOf(total);
        int width = columns.size();
        if (width == 0
                || rows.stream().anyMatch(row -> row.size() != width)
                || (total != null && total.size() != width)) {
            throw new IllegalArgumentException("Every row of the table '" + caption + "' needs " + width + " cells");
        }
    }

    /** A table without a total. */
    public Grid(String caption, List<Column> columns, List<List<String>> rows) {
        this(caption, columns, rows, null);
    }
}
