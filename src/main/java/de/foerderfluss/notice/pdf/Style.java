package de.foerderfluss.notice.pdf;

/** How text is set; sizes in points. */
record Style(Face face, float size, float leading, Tint tint) {

    static final Style BODY = new Style(Face.REGULAR, 10.5f, 14.2f, Tint.BLACK);
    static final Style SUBJECT = new Style(Face.BOLD, 13f, 16.5f, Tint.NAVY);
    static final Style PART = new Style(Face.BOLD, 11.5f, 15f, Tint.NAVY);
    static final Style SECTION = new Style(Face.BOLD, 10.5f, 14.2f, Tint.BLACK);
    static final Style CELL = new Style(Face.REGULAR, 9.5f, 12.2f, Tint.BLACK);
    static final Style LABEL = new Style(Face.REGULAR, 8.5f, 11f, Tint.GREY);
    static final Style SMALL = new Style(Face.REGULAR, 7.5f, 9.6f, Tint.GREY);

    /** Where the first baseline stands below the top of a line. */
    float ascent() {
        return (leading + size * 0.66f) / 2;
    }

    Style bold() {
        return new Style(Face.BOLD, size, leading, tint);
    }

    Style in(Tint other) {
        return new Style(face, size, leading, other);
    }

    Style scaled(float newSize) {
        return new Style(face, newSize, leading * newSize / size, tint);
    }
}
