package de.foerderfluss.notice.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** The foot of the first page, where the authority says how to reach it, in columns. It is read after everything else. */
final class LetterFoot {

    private static final float END = Paper.mm(286);
    private static final float COLUMN_GAP = Paper.mm(4);
    private static final float BODY_GAP = Paper.mm(4);
    private static final float RULE = 0.6f;
    private static final float RULE_GAP = 1.8f;

    private final TaggedPdf pdf;
    private final List<List<Line>> columns = new ArrayList<>();
    private final float columnWidth;

    LetterFoot(TaggedPdf pdf, List<List<String>> texts) {
        this.pdf = pdf;
        this.columnWidth = Paper.BODY_WIDTH / Math.max(1, texts.size());
        for (List<String> column : texts) {
            columns.add(
                    LineBreaker.plain(pdf.type(), String.join("\n", column), Style.SMALL, columnWidth - COLUMN_GAP));
        }
    }

    private float top() {
        int lines = columns.stream().mapToInt(List::size).max().orElse(0);
        return END - lines * Style.SMALL.leading();
    }

    /** Where the body of the first page ends. */
    float bodyEnd() {
        return Math.min(Paper.BODY_END, top() - BODY_GAP);
    }

    void draw(Sheet sheet) throws IOException {
        if (columns.isEmpty()) {
            return;
        }
        sheet.ground(Tint.RULE, Paper.LEFT, top() - RULE_GAP, Paper.BODY_WIDTH, RULE);
        for (int column = 0; column < columns.size(); column++) {
            PDStructureElement element = pdf.element("P");
            float baseline = top() + Style.SMALL.ascent();
            for (Line line : columns.get(column)) {
                sheet.text(element, line, Paper.LEFT + column * columnWidth, baseline, Style.SMALL);
                baseline += Style.SMALL.leading();
            }
        }
    }
}
