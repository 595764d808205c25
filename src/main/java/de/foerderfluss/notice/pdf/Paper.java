package de.foerderfluss.notice.pdf;

/** The measures of DIN 5008 form B on A4, in points from the upper left corner. */
final class Paper {

    static final float WIDTH = 595.27563f;
    static final float HEIGHT = 841.8898f;

    static final float LEFT = mm(25);
    static final float BODY_WIDTH = mm(165);
    static final float RIGHT = LEFT + BODY_WIDTH;

    static final float RETURN_ADDRESS = mm(57.5);
    static final float ADDRESS = mm(63.5);
    static final float ADDRESS_HEIGHT = mm(27.3);
    static final float ADDRESS_WIDTH = mm(78);
    static final float INFO = mm(50);
    static final float INFO_LEFT = mm(125);
    static final float INFO_WIDTH = mm(65);
    static final float SUBJECT = mm(103.5);

    static final float CONTINUATION = mm(30);
    static final float BODY_END = mm(275);
    static final float PAGE_NUMBER = mm(289);

    static final float[] FOLD_MARKS = {mm(105), mm(210)};
    static final float PUNCH_MARK = mm(148.5);

    private Paper() {}

    static float mm(double millimetres) {
        return (float) (millimetres * 72 / 25.4);
    }
}
