package de.foerderfluss.notice.pdf;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.jspecify.annotations.Nullable;

/**
 * What stands on every page around the body. It is furniture and not read aloud, but for two things that are content once, on
 * the first page: the demonstration mark and the foot of the letterhead.
 */
final class PageFurniture {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final float MARK_TOP = Paper.mm(5.5);
    private static final float MARK_PAD = 2.5f;
    private static final float HEADER = Paper.mm(17.5);
    private static final float HEADER_RULE = Paper.mm(23);
    private static final float FOOT_END = Paper.mm(286);
    private static final float FOOT_GAP = Paper.mm(4);
    private static final float BODY_GAP = Paper.mm(4);
    private static final float RULE = 0.6f;
    private static final float BORDER = 0.9f;
    private static final float MARK_LEFT = Paper.mm(4);
    private static final float FOLD_LENGTH = Paper.mm(4);
    private static final float PUNCH_LENGTH = Paper.mm(6);
    private static final Style DEMONSTRATION = new Style(Face.BOLD, 9.5f, 12f, Tint.ALARM);

    private final TaggedPdf pdf;
    private final Letter letter;
    private final @Nullable PDStructureElement markElement;
    private final List<List<Line>> columns = new ArrayList<>();

    /** To be made before the other content, as the demonstration mark is read first. */
    PageFurniture(TaggedPdf pdf, Letter letter) {
        this.pdf = pdf;
        this.letter = letter;
        this.markElement = letter.demonstrationMark() == null ? null : pdf.element("P");
        for (List<String> column : letter.head().footer()) {
            columns.add(
                    LineBreaker.plain(pdf.type(), String.join("\n", column), Style.SMALL, columnWidth() - FOOT_GAP));
        }
    }

    private float columnWidth() {
        return Paper.BODY_WIDTH / Math.max(1, letter.head().footer().size());
    }

    private float footTop() {
        int lines = columns.stream().mapToInt(List::size).max().orElse(0);
        return FOOT_END - lines * Style.SMALL.leading();
    }

    /** Where the body of the first page ends. */
    float firstBodyEnd() {
        return Math.min(Paper.BODY_END, footTop() - BODY_GAP);
    }

    void drawFirst(Sheet sheet, int pages) throws IOException {
        drawMark(sheet, markElement);
        drawFoldMarks(sheet);
        if (!columns.isEmpty()) {
            drawFoot(sheet);
        }
        drawPageNumber(sheet, 1, pages);
    }

    void drawNext(Sheet sheet, int page, int pages) throws IOException {
        drawMark(sheet, null);
        float baseline = HEADER + Style.LABEL.ascent();
        sheet.text(null, line(letter.head().authority(), Paper.BODY_WIDTH / 2), Paper.LEFT, baseline, Style.LABEL);
        Line reference = line(letter.reference() + " · " + letter.date().format(DAY), Paper.BODY_WIDTH / 2);
        sheet.text(null, reference, Paper.RIGHT - reference.width(Style.LABEL), baseline, Style.LABEL);
        sheet.ground(Tint.RULE, Paper.LEFT, HEADER_RULE, Paper.BODY_WIDTH, RULE);
        drawPageNumber(sheet, page, pages);
    }

    private Line line(String text, float width) {
        return LineBreaker.atMost(pdf.type(), text, Style.LABEL, width, 1).get(0);
    }

    private void drawMark(Sheet sheet, @Nullable PDStructureElement element) throws IOException {
        String mark = letter.demonstrationMark();
        if (mark == null) {
            return;
        }
        Line line = LineBreaker.atMost(pdf.type(), mark, DEMONSTRATION, Paper.BODY_WIDTH, 1)
                .get(0);
        float height = DEMONSTRATION.leading() + 2 * MARK_PAD;
        sheet.furniture(() -> {
            sheet.fill(Tint.ALARM, Paper.LEFT, MARK_TOP, Paper.BODY_WIDTH, height);
            float inner = Paper.BODY_WIDTH - 2 * BORDER;
            sheet.fill(Tint.ALARM_GROUND, Paper.LEFT + BORDER, MARK_TOP + BORDER, inner, height - 2 * BORDER);
        });
        float x = Paper.LEFT + (Paper.BODY_WIDTH - line.width(DEMONSTRATION)) / 2;
        sheet.text(element, line, x, MARK_TOP + MARK_PAD + DEMONSTRATION.ascent(), DEMONSTRATION);
    }

    private static void drawFoldMarks(Sheet sheet) throws IOException {
        for (float fold : Paper.FOLD_MARKS) {
            sheet.ground(Tint.GREY, MARK_LEFT, fold, FOLD_LENGTH, RULE);
        }
        sheet.ground(Tint.GREY, MARK_LEFT, Paper.PUNCH_MARK, PUNCH_LENGTH, RULE);
    }

    private void drawFoot(Sheet sheet) throws IOException {
        sheet.ground(Tint.RULE, Paper.LEFT, footTop() - 3 * RULE, Paper.BODY_WIDTH, RULE);
        for (int column = 0; column < columns.size(); column++) {
            PDStructureElement element = pdf.element("P");
            float baseline = footTop() + Style.SMALL.ascent();
            for (Line line : columns.get(column)) {
                sheet.text(element, line, Paper.LEFT + column * columnWidth(), baseline, Style.SMALL);
                baseline += Style.SMALL.leading();
            }
        }
    }

    private void drawPageNumber(Sheet sheet, int page, int pages) throws IOException {
        Line number = line("Seite " + page + " von " + pages, Paper.BODY_WIDTH);
        float x = Paper.RIGHT - number.width(Style.LABEL);
        sheet.text(null, number, x, Paper.PAGE_NUMBER + Style.LABEL.ascent(), Style.LABEL);
    }
}
