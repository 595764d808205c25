package de.foerderfluss.portal;

/** The number of a page of a list as it stands in an address: 1 is the first. */
public final class PageNumber {

    private static final int LAST = 100_000;

    private PageNumber() {}

    /** Counted from 0, as Spring Data does; whatever is out of range becomes the nearest page there may be. */
    public static int index(int number) {
        return Math.min(Math.max(number, 1), LAST) - 1;
    }
}
