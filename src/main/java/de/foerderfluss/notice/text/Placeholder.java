package de.foerderfluss.notice.text;

/**
 * What the house puts into a text block where it says {@code {token}}. A placeholder for a table, a list or quoted text stands alone in
 * its paragraph; every other one stands within a sentence. Each room that writes letters has a family of them.
 */
public interface Placeholder {

    /** The name as editors write it between braces: lower-case letters and {@code _}, unique in the house. */
    String token();

    String germanMeaning();

    /** Whether it fills a paragraph of its own. */
    boolean standsAlone();

    /** Whether letters of this kind have something to put there. */
    boolean availableIn(LetterKind kind);
}
