package de.foerderfluss.notice.text;

import de.foerderfluss.notice.pdf.Block;
import java.util.List;

/**
 * The body of a letter and the versions of the text blocks it was written from.
 *
 * @param pinned in the order of the letter
 */
public record ComposedText(List<Block> body, List<TextBlock> pinned) {

    public ComposedText {
        body = List.copyOf(body);
        pinned = List.copyOf(pinned);
    }
}
