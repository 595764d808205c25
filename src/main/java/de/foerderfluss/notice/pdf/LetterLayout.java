package de.foerderfluss.notice.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Lays a letter out on its pages. */
final class LetterLayout {

    static final int MOST_PAGES = 200;

    private static final float CLOSING_SPACE = 14f;
    private static final float ENCLOSURES_SPACE = 12f;

    private final TaggedPdf pdf;
    private final Letter letter;
    private final TextStrips text;
    private final List<Strip> strips = new ArrayList<>();
    private int rank = 1;

    private LetterLayout(TaggedPdf pdf, Letter letter) {
        this.pdf = pdf;
        this.letter = letter;
        this.text = new TextStrips(pdf);
    }

    static void print(TaggedPdf pdf, Letter letter) throws IOException {
        new LetterLayout(pdf, letter).print();
    }

    /** Elements are made in reading order; only then is it known how many pages there are, and everything is drawn. */
    private void print() throws IOException {
        PageFurniture furniture = new PageFurniture(pdf, letter);
        FirstPage firstPage = new FirstPage(pdf, letter);
        compose();
        float firstRoom = furniture.firstBodyEnd() - firstPage.bodyStart();
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
        furniture.drawFirst(pdf.sheets().get(0), pages.size());
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

    private void compose() {
        strips.addAll(text.subject(letter.subject()));
        letter.body().forEach(this::compose);
        closing();
        VerificationLink verification = letter.verification();
        if (verification != null) {
            strips.add(new VerificationStrip(pdf, verification).set());
        }
    }

    private void compose(Block block) {
        if (block instanceof Heading heading) {
            // A rank left out would break the outline that screen readers offer.
            rank = Math.min(heading.level() + 1, rank + 1);
            strips.addAll(text.heading(heading.text(), heading.level(), rank));
        } else if (block instanceof Paragraph paragraph) {
            strips.addAll(text.paragraph(paragraph.text()));
        } else if (block instanceof Items items) {
            strips.addAll(text.items(items));
        } else if (block instanceof Grid grid) {
            strips.addAll(new GridStrips(pdf, grid).set());
            text.afterPanel();
        } else if (block instanceof KeyFigures figures) {
            strips.addAll(new KeyFigureStrips(pdf).set(figures));
            text.afterPanel();
        }
    }

    /** The signature is never the only thing on a page: it keeps the end of the text before it. */
    private void closing() {
        if (!letter.signature().isEmpty()) {
            keepLast(3);
            List<Strip> signature = text.plain(pdf.element("P"), String.join("\n", letter.signature()), Style.BODY, 0);
            signature.set(0, signature.get(0).spaced(CLOSING_SPACE));
            strips.addAll(together(signature));
        }
        if (!letter.enclosures().isEmpty()) {
            List<Strip> heading = text.heading("Anlagen", 2, 2);
            heading.forEach(strip -> strips.add(strip.spaced(ENCLOSURES_SPACE)));
            List<String> plain =
                    letter.enclosures().stream().map(Emphasis::plain).toList();
            strips.addAll(together(text.items(new Items(plain, false))));
        }
    }

    private static List<Strip> together(List<Strip> strips) {
        List<Strip> kept = new ArrayList<>();
        for (Strip strip : strips) {
            boolean last = kept.size() == strips.size() - 1;
            kept.add(last ? strip : strip.keptWithNext());
        }
        return kept;
    }

    private void keepLast(int count) {
        for (int index = Math.max(0, strips.size() - count); index < strips.size(); index++) {
            strips.set(index, strips.get(index).keptWithNext());
        }
    }
}
