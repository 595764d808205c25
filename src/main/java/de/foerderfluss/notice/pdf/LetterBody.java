package de.foerderfluss.notice.pdf;

import java.util.ArrayList;
import java.util.List;

/** Sets everything from the subject to the last panel, not yet knowing on which page it will stand. */
final class LetterBody {

    private static final float CLOSING_SPACE = 14f;
    private static final float ENCLOSURES_SPACE = 12f;

    /** How much of the text stays with the signature, in lines. */
    private static final int BEFORE_SIGNATURE = 3;

    private final TaggedPdf pdf;
    private final Letter letter;
    private final TextStrips text;
    private final List<Strip> strips = new ArrayList<>();
    private int rank = 1;

    LetterBody(TaggedPdf pdf, Letter letter) {
        this.pdf = pdf;
        this.letter = letter;
        this.text = new TextStrips(pdf);
    }

    List<Strip> set() {
        strips.addAll(text.subject(letter.subject()));
        letter.body().forEach(this::add);
        closing();
        VerificationLink verification = letter.verification();
        if (verification != null) {
            strips.add(new VerificationStrip(pdf, verification).set());
        }
        return strips;
    }

    private void add(Block block) {
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
            keepLast(BEFORE_SIGNATURE);
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
