package de.foerderfluss.notice.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDListAttributeObject;

/** Sets headings, paragraphs and lists. */
final class TextStrips {

    private static final float PARAGRAPH_SPACE = 6.5f;
    private static final float ITEM_SPACE = 3f;
    private static final float PART_SPACE = 15f;
    private static final float SECTION_SPACE = 10f;
    private static final float AFTER_HEADING = 3.5f;
    private static final float AFTER_SUBJECT = 14f;
    private static final float AFTER_PANEL = 10f;
    private static final float BULLET_INDENT = Paper.mm(5);
    private static final float NUMBER_INDENT = Paper.mm(7.5);

    private final TaggedPdf pdf;

    /** Above the next text; the first one stands below the subject. */
    private float space = AFTER_SUBJECT;

    TextStrips(TaggedPdf pdf) {
        this.pdf = pdf;
    }

    /** Tells that the next text follows a table or a panel. */
    void afterPanel() {
        space = AFTER_PANEL;
    }

    List<Strip> subject(String text) {
        List<Strip> strips = plain(pdf.element("H1"), text, Style.SUBJECT, 0);
        return kept(strips, PARAGRAPH_SPACE);
    }

    /** @param rank the rank of the element, 2 for H2 */
    List<Strip> heading(String text, int level, int rank) {
        Style style = level == 1 ? Style.PART : Style.SECTION;
        float above = level == 1 ? PART_SPACE : SECTION_SPACE;
        List<Strip> strips = plain(pdf.element("H" + rank), text, style, above);
        space = AFTER_HEADING;
        return kept(strips, above);
    }

    private static List<Strip> kept(List<Strip> strips, float space) {
        List<Strip> kept = new ArrayList<>();
        for (Strip strip : strips) {
            kept.add(strip.spaced(kept.isEmpty() ? space : 0).keptWithNext());
        }
        return kept;
    }

    List<Strip> paragraph(String markup) {
        List<Line> lines = lines(markup, Style.BODY, Paper.BODY_WIDTH);
        List<Strip> strips = strips(pdf.element("P"), lines, Style.BODY, Paper.LEFT, space());
        return withoutOrphans(strips);
    }

    private float space() {
        float above = space;
        space = PARAGRAPH_SPACE;
        return above;
    }

    List<Strip> items(Items items) {
        PDListAttributeObject numbering = new PDListAttributeObject();
        numbering.setListNumbering(
                items.numbered()
                        ? PDListAttributeObject.LIST_NUMBERING_DECIMAL
                        : PDListAttributeObject.LIST_NUMBERING_DISC);
        PDStructureElement list = pdf.element("L");
        list.addAttribute(numbering);
        List<Strip> strips = new ArrayList<>();
        for (int index = 0; index < items.items().size(); index++) {
            float above = index == 0 ? space() : ITEM_SPACE;
            String label = items.numbered() ? index + 1 + "." : "•";
            float indent = items.numbered() ? NUMBER_INDENT : BULLET_INDENT;
            strips.addAll(item(list, label, indent, items.items().get(index), above));
        }
        return strips;
    }

    private List<Strip> item(PDStructureElement list, String label, float indent, String markup, float space) {
        PDStructureElement item = pdf.element(list, "LI");
        PDStructureElement labelElement = pdf.element(item, "Lbl");
        PDStructureElement body = pdf.element(item, "LBody");
        List<Line> lines = lines(markup, Style.BODY, Paper.BODY_WIDTH - indent);
        List<Strip> strips = strips(body, lines, Style.BODY, Paper.LEFT + indent, space);
        Line labelLine = lines(label, Style.BODY, indent).get(0);
        Strip first = strips.get(0);
        strips.set(0, new Strip(first.before(), first.height(), (sheet, top) -> {
            sheet.text(labelElement, labelLine, Paper.LEFT, top + Style.BODY.ascent(), Style.BODY.in(Tint.NAVY));
            first.ink().draw(sheet, top);
        }));
        return withoutOrphans(strips);
    }

    /** Lines of plain text in one element. */
    List<Strip> plain(PDStructureElement element, String text, Style style, float space) {
        List<Line> lines = LineBreaker.plain(pdf.type(), text, style, Paper.BODY_WIDTH);
        return strips(element, lines, style, Paper.LEFT, space);
    }

    private List<Line> lines(String markup, Style style, float width) {
        return LineBreaker.lines(pdf.type(), Emphasis.parse(CleanText.of(markup)), style, width);
    }

    private static List<Strip> strips(PDStructureElement element, List<Line> lines, Style style, float x, float space) {
        List<Strip> strips = new ArrayList<>();
        for (Line line : lines) {
            strips.add(new Strip(
                    strips.isEmpty() ? space : 0,
                    style.leading(),
                    (sheet, top) -> sheet.text(element, line, x, top + style.ascent(), style)));
        }
        return strips;
    }

    /** Neither the first nor the last line of a text stands alone on a page. */
    private static List<Strip> withoutOrphans(List<Strip> strips) {
        List<Strip> kept = new ArrayList<>(strips);
        int last = kept.size() - 1;
        for (int index : new int[] {0, last - 1}) {
            if (index >= 0 && index < last) {
                kept.set(index, kept.get(index).keptWithNext());
            }
        }
        return kept;
    }
}
