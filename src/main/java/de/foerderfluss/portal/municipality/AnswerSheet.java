package de.foerderfluss.portal.municipality;

import de.foerderfluss.portal.FormView;
import de.foerderfluss.portal.PartView;
import de.foerderfluss.portal.PartView.FieldView;
import de.foerderfluss.portal.PartView.OptionView;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A filled form as it is read, not as it is written: every question that was asked, with its answer. */
record AnswerSheet(List<Section> sections) {

    private static final String NOTHING = "–";

    /** What stands under one heading. */
    record Section(String title, List<Answer> answers, List<Table> tables) {}

    record Answer(String label, String value) {

        private boolean given() {
            return !value.equals(NOTHING) && !value.equals("nein");
        }
    }

    /** A list of rows; every row has the answers of one cost item or one partner. */
    record Table(String label, List<List<Answer>> rows) {}

    static AnswerSheet of(FormView view) {
        return new AnswerSheet(
                view.sections().stream().map(AnswerSheet::section).toList());
    }

    private static Section section(PartView part) {
        return new Section(
                part.title(),
                part.parts().stream()
                        .map(PartView::field)
                        .filter(Objects::nonNull)
                        .map(AnswerSheet::answer)
                        .toList(),
                part.parts().stream()
                        .map(PartView::rows)
                        .filter(Objects::nonNull)
                        .map(rows -> new Table(
                                rows.label(),
                                rows.rows().stream()
                                        .map(row -> row.fields().stream()
                                                .map(AnswerSheet::answer)
                                                .toList())
                                        .filter(row -> row.stream().anyMatch(Answer::given))
                                        .toList()))
                        .toList());
    }

    private static Answer answer(FieldView field) {
        if (field.kind().equals("checkbox")) {
            return new Answer(field.label(), field.options().get(0).chosen() ? "ja" : "nein");
        }
        String chosen = field.options().stream()
                .filter(OptionView::chosen)
                .map(OptionView::label)
                .collect(Collectors.joining(", "));
        String value = field.options().isEmpty() ? field.value() : chosen;
        return new Answer(field.label(), value.isBlank() ? NOTHING : (value + " " + field.suffix()).strip());
    }
}
