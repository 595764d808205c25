package de.foerderfluss.notice.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.jspecify.annotations.Nullable;

/** Sets a table: caption, dark head, fine rules, emphasised total. Only the first head is content, the repeated ones are furniture. */
final class GridStrips {

    private static final float SPACE = 10f;
    private static final float CAPTION_GAP = 3f;

    /** Rows with more lines than this may be torn between pages. */
    private static final int LINES_TOGETHER = 12;

    private static final Style HEAD = Style.CELL.bold().in(Tint.WHITE);
    private static final Style TOTAL = Style.CELL.bold();
    private static final Style CAPTION = Style.CELL.bold().in(Tint.NAVY);

    private final TaggedPdf pdf;
    private final Grid grid;
    private final float[] widths;

    GridStrips(TaggedPdf pdf, Grid grid) {
        this.pdf = pdf;
        this.grid = grid;
        this.widths = new float[grid.columns().size()];
        float sum = 0;
        for (Column column : grid.columns()) {
            sum += column.width();
        }
        for (int index = 0; index < widths.length; index++) {
            widths[index] = Paper.BODY_WIDTH * grid.columns().get(index).width() / sum;
        }
    }

    List<Strip> set() {
        PDStructureElement table = pdf.element("Table");
        List<Strip> strips = new ArrayList<>(caption(pdf.element(table, "Caption")));
        PDStructureElement headRow = pdf.element(pdf.element(table, "THead"), "TR");
        List<String> labels = grid.columns().stream().map(Column::label).toList();
        strips.add(row(headCells(headRow), labels, HEAD, Tint.NAVY).strip().keptWithNext());
        Strip runningHead = row(null, labels, HEAD, Tint.NAVY).strip();
        List<Strip> rows = rows(table);
        List<String> total = grid.total();
        if (total != null) {
            PDStructureElement totalRow = pdf.element(pdf.element(table, "TFoot"), "TR");
            keep(rows, rows.size() - 1);
            rows.addAll(row(bodyCells(totalRow), total, TOTAL, Tint.PANEL).strips(LINES_TOGETHER));
        } else {
            keep(rows, rows.size() - 2);
        }
        rows.forEach(strip -> strips.add(strip.under(runningHead)));
        return strips;
    }

    private List<Strip> caption(PDStructureElement element) {
        List<Strip> strips = new ArrayList<>();
        for (Line line : LineBreaker.plain(pdf.type(), grid.caption(), CAPTION, Paper.BODY_WIDTH)) {
            strips.add(new Strip(
                            strips.isEmpty() ? SPACE : 0,
                            CAPTION.leading(),
                            (sheet, top) -> sheet.text(element, line, Paper.LEFT, top + CAPTION.ascent(), CAPTION))
                    .keptWithNext());
        }
        Strip gap = new Strip(0, CAPTION_GAP, (sheet, top) -> {});
        strips.add(gap.keptWithNext());
        return strips;
    }

    private List<Strip> rows(PDStructureElement table) {
        List<Strip> strips = new ArrayList<>();
        PDStructureElement body = pdf.element(table, "TBody");
        for (List<String> row : grid.rows().isEmpty() ? List.of(noRow()) : grid.rows()) {
            strips.addAll(row(bodyCells(pdf.element(body, "TR")), row, Style.CELL, null)
                    .strips(LINES_TOGETHER));
        }
        if (strips.size() > 1) {
            strips.set(0, strips.get(0).keptWithNext());
        }
        return strips;
    }

    private List<String> noRow() {
        List<String> cells = new ArrayList<>(Collections.nCopies(grid.columns().size(), ""));
        cells.set(0, "Keine Einträge");
        return cells;
    }

    private static void keep(List<Strip> rows, int index) {
        if (index >= 0) {
            rows.set(index, rows.get(index).keptWithNext());
        }
    }

    private List<PDStructureElement> headCells(PDStructureElement row) {
        return grid.columns().stream().map(column -> header(row, "Column")).toList();
    }

    private List<PDStructureElement> bodyCells(PDStructureElement row) {
        return grid.columns().stream()
                .map(column -> column.rowHeader() ? header(row, "Row") : pdf.element(row, "TD"))
                .toList();
    }

    private PDStructureElement header(PDStructureElement row, String scope) {
        PDTableAttributeObject attributes = new PDTableAttributeObject();
        attributes.setScope(scope);
        return pdf.element(row, "TH", attributes);
    }

    private GridRow row(
            @Nullable List<PDStructureElement> elements, List<String> texts, Style style, @Nullable Tint ground) {
        List<GridRow.Cell> cells = new ArrayList<>();
        float left = Paper.LEFT;
        for (int index = 0; index < widths.length; index++) {
            PDStructureElement element = elements == null ? null : elements.get(index);
            float room = widths[index] - 2 * GridRow.PAD_X;
            List<Line> lines = LineBreaker.plain(pdf.type(), texts.get(index), style, room);
            Column.Alignment alignment = grid.columns().get(index).alignment();
            cells.add(new GridRow.Cell(element, lines, left, widths[index], alignment));
            left += widths[index];
        }
        return new GridRow(cells, style, ground);
    }
}
