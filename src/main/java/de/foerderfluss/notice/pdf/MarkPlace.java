package de.foerderfluss.notice.pdf;

/**
 * How far a combining mark is moved to fit its letter, in thousandths of the type size. The fonts' own tables would say it more
 * finely; the outlines of letter and mark say it well enough for the letters of DIN 91379, on every machine alike.
 */
record MarkPlace(float x, float y) {

    /**
     * @param above the top of the letter with the marks it already has
     * @param below the bottom of them
     */
    static MarkPlace of(Sort base, Sort mark, float above, float below, float gap) {
        float centred = base.middle() - mark.middle();
        return switch (mark.codePoint()) {
            // Comma above right and horn stand at the right shoulder, the ogonek hangs on the right foot.
            case 0x0315, 0x031B -> new MarkPlace(base.right() - mark.middle(), above - mark.top() + gap);
            case 0x0328 -> new MarkPlace(base.middle() + (base.right() - base.middle()) / 2 - mark.middle(), 0);
            case 0x0321, 0x0327, 0x0334, 0x0335, 0x0336, 0x0337, 0x0338 -> new MarkPlace(centred, 0);
            // The double marks reach over to the next letter.
            case 0x035C, 0x035F, 0x0362 -> new MarkPlace(base.right() - mark.middle(), below - mark.top() - gap);
            case 0x035D, 0x035E, 0x0360, 0x0361 ->
                new MarkPlace(base.right() - mark.middle(), above - mark.bottom() + gap);
            default -> new MarkPlace(centred, mark.top() <= 0 ? below - mark.top() - gap : above - mark.bottom() + gap);
        };
    }
}
