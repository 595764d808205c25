package de.foerderfluss.notice.pdf;

import java.util.List;

/**
 * A list.
 *
 * @param items one text each, with the same markup as a {@link Paragraph}
 * @param numbered whether the items count 1., 2., 3. or stand behind a bullet
 */
public record Items(List<String> items, boolean numbered) implements Block {

    public Items {
        items = List.copyOf(items);
    }
}
