package de.foerderfluss.notice.pdf;

import java.io.IOException;

/** Something to be drawn on the sheet at hand. */
@FunctionalInterface
interface Drawing {
    void draw() throws IOException;
}
