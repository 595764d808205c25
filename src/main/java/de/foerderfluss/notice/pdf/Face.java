package de.foerderfluss.notice.pdf;

/** The two weights of a letter: Source Sans 3, and Noto Sans for the characters it lacks. */
enum Face {
    REGULAR("SourceSans3-Regular.ttf", "NotoSans-Regular.ttf"),
    BOLD("SourceSans3-Semibold.ttf", "NotoSans-SemiBold.ttf");

    private final String primary;
    private final String fallback;

    Face(String primary, String fallback) {
        this.primary = primary;
        this.fallback = fallback;
    }

    String file(boolean ofFallback) {
        return ofFallback ? fallback : primary;
    }
}
