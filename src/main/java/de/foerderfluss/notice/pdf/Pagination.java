package de.foerderfluss.notice.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Distributes strips over pages: as many as fit, strips that belong together on the same page, and on the last page more than a
 * line or two if the page before can spare them.
 */
final class Pagination {

    /** A last page with less on it looks forgotten. */
    private static final float SHORT_PAGE = Paper.mm(75);

    private final float firstRoom;
    private final float room;
    private final int mostPages;
    private final List<List<Chain>> pages = new ArrayList<>();

    /** Strips that stay together. */
    private record Chain(List<Strip> strips) {

        float height() {
            float sum = 0;
            for (Strip strip : strips) {
                sum += strip.before() + strip.height();
            }
            return sum;
        }

        /** What it takes at the top of a page. */
        float heightOnTop() {
            Strip head = strips.get(0).runningHead();
            return height() - strips.get(0).before() + (head == null ? 0 : head.height());
        }
    }

    private Pagination(float firstRoom, float room, int mostPages) {
        this.firstRoom = firstRoom;
        this.room = room;
        this.mostPages = mostPages;
    }

    /**
     * @param firstRoom the height of the body on the first page
     * @param room the height on every other page
     * @throws LetterTooLong if it takes more than the greatest number of pages
     */
    static List<List<Strip>> pages(List<Strip> strips, float firstRoom, float room, int mostPages) {
        Pagination pagination = new Pagination(firstRoom, room, mostPages);
        pagination.fill(strips);
        pagination.balance();
        return pagination.pages.stream()
                .map(page ->
                        page.stream().flatMap(chain -> chain.strips().stream()).toList())
                .toList();
    }

    private void fill(List<Strip> strips) {
        List<Chain> page = startPage();
        float used = 0;
        for (Chain chain : chains(strips)) {
            float needed = page.isEmpty() ? chain.heightOnTop() : chain.height();
            if (used + needed > roomOn(pages.size()) && (!page.isEmpty() || pages.size() == 1)) {
                page = startPage();
                used = 0;
                needed = chain.heightOnTop();
            }
            page.add(chain);
            used += needed;
        }
    }

    private List<Chain> startPage() {
        if (pages.size() == mostPages) {
            throw new LetterTooLong(mostPages);
        }
        List<Chain> page = new ArrayList<>();
        pages.add(page);
        return page;
    }

    private float roomOn(int page) {
        return page == 1 ? firstRoom : room;
    }

    private List<Chain> chains(List<Strip> strips) {
        List<Chain> chains = new ArrayList<>();
        List<Strip> open = new ArrayList<>();
        for (Strip strip : strips) {
            open.add(strip);
            if (!strip.keepWithNext()) {
                close(open, chains);
            }
        }
        close(open, chains);
        return chains;
    }

    /** A chain longer than a page cannot stay together and is taken apart. */
    private void close(List<Strip> open, List<Chain> chains) {
        if (open.isEmpty()) {
            return;
        }
        Chain chain = new Chain(List.copyOf(open));
        if (chain.heightOnTop() > room) {
            open.forEach(strip -> chains.add(new Chain(List.of(strip))));
        } else {
            chains.add(chain);
        }
        open.clear();
    }

    private void balance() {
        if (pages.size() < 2) {
            return;
        }
        List<Chain> last = pages.get(pages.size() - 1);
        List<Chain> spare = pages.get(pages.size() - 2);
        while (height(last) < SHORT_PAGE && spare.size() > 1 && height(spare) > room / 2) {
            Chain moved = spare.get(spare.size() - 1);
            last.add(0, moved);
            if (height(last) > room) {
                last.remove(0);
                return;
            }
            spare.remove(spare.size() - 1);
        }
    }

    private static float height(List<Chain> page) {
        float sum = 0;
        for (Chain chain : page) {
            sum += sum == 0 ? chain.heightOnTop() : chain.height();
        }
        return sum;
    }
}
