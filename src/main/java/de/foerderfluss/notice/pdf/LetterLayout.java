package de.foerderfluss.notice.pdf;

import java.io.IOException;
import java.util.List;

/** Lays a letter out on its pages. */
final class LetterLayout {

    static final int MOST_PAGES = 200;

    private final TaggedPdf pdf;
    private final Letter letter;

    private LetterLayout(TaggedPdf pdf, Letter letter) {
        this.pdf = pdf;
        this.letter = letter;
    }

    static void print(TaggedPdf pdf, Letter letter) throws IOException {
        new LetterLayout(pdf, letter).print();
    }

    /** Elements are made in reading order; only then is it known how many pages there are, and everything is drawn. */
    private void print() throws IOException {
        PageFurniture furniture = new PageFurniture(pdf, letter);
        FirstPage firstPage = new FirstPage(pdf, letter);
        List<Strip> strips = new LetterBody(pdf, letter).set();
        LetterFoot foot = new LetterFoot(pdf, letter.head().footer());
        float firstRoom = foot.bodyEnd() - firstPage.bodyStart();
        float room = Paper.BODY_END - Paper.CONTINUATION;
        List<List<Strip>> pages = Pagination.pages(strips, firstRoom, room, MOST_PAGES);
        for (int page = 1; page <= pages.size(); page++) {
            Sheet sheet = pdf.addSheet();
            if (page == 1) {
                firstPage.draw(sheet);
            }
            drawBody(sheet, pages.get(page - 1), page == 1 ? firstPage.bodyStart() : Paper.CONTINUATION);
            if (page > 1) {
                furniture.drawNext(sheet, page, pages.size());
            }
        }
        Sheet first = pdf.sheets().get(0);
        furniture.drawFirst(first, pages.size());
        foot.draw(first);
    }

    private static void drawBody(Sheet sheet, List<Strip> strips, float from) throws IOException {
        float top = from;
        for (int index = 0; index < strips.size(); index++) {
            Strip strip = strips.get(index);
            Strip head = strip.runningHead();
            if (index > 0) {
                top += strip.before();
            } else if (head != null) {
                head.ink().draw(sheet, top);
                top += head.height();
            }
            strip.ink().draw(sheet, top);
            top += strip.height();
        }
    }
}
