package de.foerderfluss.portal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One visible part of a form.
 *
 * @param kind {@code group}, {@code rows}, {@code field}, {@code text} or {@code separator}
 * @param id of the element on the page
 * @param title heading of a group
 * @param paragraphs of a text
 * @param parts contents of a group
 * @param field the input, if it is one
 * @param rows the list, if it is one
 */
public record PartView(
        String kind,
        String id,
        String title,
        List<String> paragraphs,
        List<PartView> parts,
        @Nullable FieldView field,
        @Nullable RowsView rows) {

    /** How many errors stand in this part. */
    public long errorCount() {
        return fields().filter(input -> !input.error().isEmpty()).count()
                + parts.stream().mapToLong(PartView::errorCount).sum()
                + (rows != null && !rows.error().isEmpty() ? 1 : 0);
    }

    private Stream<FieldView> fields() {
        Stream<FieldView> ofRows =
                rows == null ? Stream.empty() : rows.rows().stream().flatMap(row -> row.fields().stream());
        return Stream.concat(Stream.ofNullable(field), ofRows);
    }

    static PartView field(FieldView field) {
        return new PartView("field", field.id(), "", List.of(), List.of(), field, null);
    }

    static PartView rows(RowsView rows) {
        return new PartView("rows", rows.id(), "", List.of(), List.of(), null, rows);
    }

    static PartView group(String id, String title, List<PartView> parts) {
        return new PartView("group", id, title, List.of(), parts, null, null);
    }

    static PartView text(String id, String text) {
        return new PartView("text", id, "", List.of(text.split("\n\n")), List.of(), null, null);
    }

    static PartView separator(String id) {
        return new PartView("separator", id, "", List.of(), List.of(), null, null);
    }

    /** A list of rows as it is shown. */
    public record RowsView(
            String id,
            String key,
            String label,
            String hint,
            String error,
            List<RowView> rows,
            boolean growing,
            boolean full,
            String addLabel) {}

    /** One row: its number counted from 0, its German title and its visible inputs. */
    public record RowView(int index, String id, String title, String error, List<FieldView> fields) {}

    /**
     * One input as it is shown.
     *
     * @param kind {@code line}, {@code area}, {@code select}, {@code radio}, {@code checkbox} or {@code checklist}
     * @param name of the posted parameter
     * @param columns width in sixteenths of the form
     * @param suffix unit behind the input, may be empty
     * @param triggers whether the form must be shown anew after a change
     * @param attributes further attributes of the input, for example {@code autocomplete}
     */
    public record FieldView(
            String kind,
            String id,
            String name,
            String label,
            String hint,
            String error,
            String value,
            List<OptionView> options,
            boolean required,
            boolean readonly,
            boolean triggers,
            String columns,
            String suffix,
            Map<String, String> attributes) {

        /** Ids of hint and error, as {@code aria-describedby} wants them; null if there are none. */
        public @Nullable String describedBy() {
            String hintId = hint.isEmpty() ? "" : id + "-hint";
            String errorId = error.isEmpty() ? "" : id + "-error";
            String both = (hintId + " " + errorId).strip();
            return both.isEmpty() ? null : both;
        }
    }

    /** One choice as it is shown. */
    public record OptionView(String id, String value, String label, boolean chosen) {}
}
