package de.foerderfluss.notice.pdf;

/** The colours of the house. Every colour of text has a contrast of at least 4.5 : 1 on every ground it is printed on. */
enum Tint {
    BLACK(0x1A1A1A),
    NAVY(0x1B365D),
    GREY(0x4A5560),
    RULE(0xC3CCD6),
    PANEL(0xEEF2F7),
    WHITE(0xFFFFFF),
    ALARM(0x9B1C1C),
    ALARM_GROUND(0xFCEFEF);

    private static final float FULL = 255f;

    private final int rgb;

    Tint(int rgb) {
        this.rgb = rgb;
    }

    float red() {
        return (rgb >> 16 & 0xFF) / FULL;
    }

    float green() {
        return (rgb >> 8 & 0xFF) / FULL;
    }

    float blue() {
        return (rgb & 0xFF) / FULL;
    }
}
