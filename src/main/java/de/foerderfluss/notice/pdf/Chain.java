package de.foerderfluss.notice.pdf;

import java.util.List;

/** Strips that stay together on a page, one at least. */
record Chain(List<Strip> strips) {

    float height() {
        float sum = 0;
        for (Strip strip : strips) {
            sum += strip.before() + strip.height();
        }
        return sum;
    }

    /** What it takes at the top of a page: no space above, but the head of a table that goes on. */
    float heightOnTop() {
        Strip first = strips.get(0);
        Strip head = first.runningHead();
        return height() - first.before() + (head == null ? 0 : head.height());
    }
}
