package de.foerderfluss.notice.pdf;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the body across the page that is never torn: a line, a table row.
 *
 * @param before the space above it, left out at the top of a page; in points
 * @param height its height in points
 * @param keepWithNext whether the next strip must stand on the same page
 * @param runningHead what is repeated above it when it comes first on a page, or null
 * @param ink how it is drawn
 */
record Strip(
        float before,
        float height,
        boolean keepWithNext,
        @Nullable Strip runningHead,
        Ink ink) {

    /** Draws a strip below the given distance from the top of the sheet. */
    @FunctionalInterface
    interface Ink {
        void draw(Sheet sheet, float top) throws IOException;
    }

    Strip(float before, float height, Ink ink) {
        this(before, height, false, null, ink);
    }

    Strip keptWithNext() {
        return new Strip(before, height, true, runningHead, ink);
    }

    Strip under(Strip head) {
        return new Strip(before, height, keepWithNext, head, ink);
    }

    Strip spaced(float space) {
        return new Strip(space, height, keepWithNext, runningHead, ink);
    }
}
